package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** One component of a key at most is generated. */
final class GeneratedOnce implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        List<ColumnModel> generated = table.columnsWith(AnnotationKind.GENERATED);
        for (ColumnModel second : generated.subList(Math.min(1, generated.size()), generated.size())) {
            Site site = second.path().size() == 1 ? second.site().at(AnnotationKind.GENERATED) : second.site();
            report.error(
                    Code.GENERATED_TWICE,
                    site,
                    "A table has one generated key, and " + generated.get(0).dotted() + " is generated already.",
                    "Keep one @Generated.");
        }
    }
}
