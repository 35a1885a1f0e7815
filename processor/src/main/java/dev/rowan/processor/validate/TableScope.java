package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.Site;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** One column at most marks a table's deleted rows, and one says whose they are; both always can. */
final class TableScope implements Rule<TableModel> {

    private static final List<AnnotationKind> KINDS = List.of(AnnotationKind.SOFT_DELETE, AnnotationKind.TENANT_ID);

    @Override
    public void check(TableModel table, Report report) {
        for (AnnotationKind kind : KINDS) {
            List<ColumnModel> columns = table.columnsWith(kind);
            for (ColumnModel column : columns) {
                Site site = column.path().size() == 1 ? column.site().at(kind) : column.site();
                if (column.ordinal() != columns.get(0).ordinal()) {
                    report.error(
                            Code.SCOPE_TWICE,
                            site,
                            "A table has one " + kind.display() + ", and "
                                    + columns.get(0).dotted() + " is one already.",
                            "Keep one.");
                }
                if (column.nullable() && !column.component().nullable()) {
                    report.error(
                            kind == AnnotationKind.TENANT_ID ? Code.TENANT_NULLABLE : Code.SOFT_DELETE_TYPE,
                            site,
                            kind.display() + " is always there, and " + column.dotted()
                                    + " belongs to a part that is nullable.",
                            "Remove @Nullable from the part, or move the component out of it.");
                }
            }
        }
    }
}
