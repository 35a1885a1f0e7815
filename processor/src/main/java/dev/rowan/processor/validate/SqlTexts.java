package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.Annotations;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.Site;
import java.util.Set;

/** SQL that is written out is not empty. */
final class SqlTexts implements Rule<RecordModel> {

    private static final Set<AnnotationKind> WITH_SQL = Set.of(
            AnnotationKind.CHECK, AnnotationKind.COMPUTED, AnnotationKind.COLUMN_TYPE, AnnotationKind.TABLE_OPTION);

    @Override
    public void check(RecordModel model, Report report) {
        check(model.facts().annotations(), Site.record(), report);
        for (ComponentModel component : model.components()) {
            check(component.annotations(), component.site(), report);
        }
    }

    private static void check(Annotations annotations, Site site, Report report) {
        for (AnnotationFacts facts : annotations.facts()) {
            if (WITH_SQL.contains(facts.kind()) && facts.text("value").isBlank()) {
                report.error(
                        Code.BLANK_SQL,
                        site.at(facts.kind(), facts.nth()).member("value"),
                        facts.kind().display() + " has no SQL in it.",
                        "Write the SQL, or remove the annotation.");
            }
        }
    }
}
