package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.Site;
import java.util.EnumSet;
import java.util.Set;

/** Columns and constraints are declared where there is a table to have them: an input takes its table's, a projection has none. */
final class MeaningfulAnnotations implements Rule<RecordModel> {

    private static final Set<AnnotationKind> OF_TABLES = EnumSet.of(
            AnnotationKind.UNIQUE,
            AnnotationKind.INDEX,
            AnnotationKind.CHECK,
            AnnotationKind.FOREIGN_KEY,
            AnnotationKind.HAS_MANY,
            AnnotationKind.HAS_ONE,
            AnnotationKind.MANY_TO_MANY,
            AnnotationKind.TABLE_OPTION);

    private static final Set<AnnotationKind> NOT_OF_PARTS = EnumSet.of(
            AnnotationKind.FOREIGN_KEY,
            AnnotationKind.HAS_MANY,
            AnnotationKind.HAS_ONE,
            AnnotationKind.MANY_TO_MANY,
            AnnotationKind.TABLE_OPTION);

    private static final Set<AnnotationKind> OF_VALUES =
            EnumSet.of(AnnotationKind.ARRAY, AnnotationKind.JSON, AnnotationKind.CONVERT, AnnotationKind.ENUMERATED);

    private static final EnumSet<AnnotationKind> OF_SHAPES = EnumSet.of(
            AnnotationKind.AVG,
            AnnotationKind.COUNT,
            AnnotationKind.DEPTH,
            AnnotationKind.EXISTS,
            AnnotationKind.FROM,
            AnnotationKind.INCLUDE_DELETED,
            AnnotationKind.LOAD,
            AnnotationKind.MAX,
            AnnotationKind.MIN,
            AnnotationKind.ORDER_BY,
            AnnotationKind.SAVE,
            AnnotationKind.SUM,
            AnnotationKind.TOP,
            AnnotationKind.WHERE);

    @Override
    public void check(RecordModel model, Report report) {
        if (model instanceof PartModel) {
            check(model, model.facts().annotations(), Site.record(), NOT_OF_PARTS, report);
        } else if (model instanceof InputModel || model instanceof ProjectionModel || model instanceof ShapeModel) {
            check(model, model.facts().annotations(), Site.record(), OF_TABLES, report);
            for (ComponentModel component : model.components()) {
                check(model, component.annotations(), component.site(), meaningless(model), report);
            }
        }
    }

    private static Set<AnnotationKind> meaningless(RecordModel model) {
        if (model instanceof ShapeModel) {
            return EnumSet.complementOf(OF_SHAPES);
        }
        return model instanceof InputModel
                ? EnumSet.complementOf(EnumSet.of(AnnotationKind.EMBEDDED))
                : EnumSet.complementOf(EnumSet.copyOf(OF_VALUES));
    }

    private static void check(
            RecordModel model, Annotations annotations, Site site, Set<AnnotationKind> meaningless, Report report) {
        for (AnnotationFacts facts : annotations.facts()) {
            if (meaningless.contains(facts.kind())) {
                report.error(
                        Code.MISPLACED_ANNOTATION,
                        site.at(facts.kind(), facts.nth()),
                        facts.kind().display() + " says something of a table, and this record is " + Words.aRole(model)
                                + ".",
                        "Move it to the table's record, or remove it.");
            }
        }
    }
}
