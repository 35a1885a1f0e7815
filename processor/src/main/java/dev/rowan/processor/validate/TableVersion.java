package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** A table has one version at most, always there, and a key by which updates find the row to check. */
final class TableVersion implements Rule<TableModel> {

    @Override
    public void check(TableModel table, Report report) {
        List<ColumnModel> versions = table.columnsWith(AnnotationKind.VERSION);
        for (ColumnModel version : versions) {
            Site site = version.path().size() == 1 ? version.site().at(AnnotationKind.VERSION) : version.site();
            if (version.ordinal() != versions.get(0).ordinal()) {
                report.error(
                        Code.VERSION_TWICE,
                        site,
                        "A table has one version, and " + versions.get(0).dotted() + " is one already.",
                        "Keep one @Version.");
            } else if (table.key().isEmpty()) {
                report.error(
                        Code.VERSION_WITHOUT_KEY,
                        site,
                        "Updates check the version of the row with the record's key, and the table has no key.",
                        "Mark the key with @Id, or remove @Version.");
            }
            if (version.nullable() && !version.component().nullable()) {
                report.error(
                        Code.VERSION_NULLABLE,
                        site,
                        "A version always has a value, and " + version.dotted()
                                + " belongs to a part that is nullable.",
                        "Remove @Nullable from the part, or move the version out of it.");
            }
        }
    }
}
