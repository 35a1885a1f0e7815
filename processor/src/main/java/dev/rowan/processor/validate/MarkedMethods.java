package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationFacts;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.MarkedMethod;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TableModel;

/** Hooks stand on methods of records with a table, hybrids on those of families and of parts too. */
final class MarkedMethods implements Rule<RecordModel> {

    @Override
    public void check(RecordModel model, Report report) {
        boolean table = model instanceof TableModel;
        boolean columns = table || model instanceof PartModel;
        boolean family = model.facts().annotations().has(AnnotationKind.INHERITANCE);
        for (MarkedMethod method : model.facts().methods()) {
            for (AnnotationFacts facts : method.annotations().facts()) {
                boolean hook = MarkedMethod.HOOKS.containsKey(facts.kind());
                if (hook && (family || !table)) {
                    report.error(
                            Code.MISPLACED_ANNOTATION,
                            method.site().at(facts.kind()),
                            facts.kind().display() + " is for records that are written, and this is "
                                    + (family ? "a family" : Words.aRole(model)) + ".",
                            family ? "Move it to the members." : "Move it to the table's record, or remove it.");
                } else if (facts.kind() == AnnotationKind.HYBRID && !columns) {
                    report.error(
                            Code.MISPLACED_ANNOTATION,
                            method.site().at(facts.kind()),
                            "@Hybrid is for records with columns, and this is " + Words.aRole(model) + ".",
                            "Move it to the table's record, or remove it.");
                }
            }
        }
    }
}
