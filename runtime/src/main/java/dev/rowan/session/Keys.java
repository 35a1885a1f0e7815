package dev.rowan.session;

import dev.rowan.exec.Executor;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.List;

/** When the key of a record is known. */
final class Keys {
    private Keys() {}

    /** The record, with its key if Rowan makes that. */
    static <R> R withOwn(Executor executor, Table<R> table, R row) {
        return areOwn(table.meta()) ? table.mapping().stampInsert(row, executor.stamps()) : row;
    }

    /** Whether Rowan makes keys of a table. */
    static boolean areOwn(TableMeta meta) {
        return meta.key().stream().anyMatch(column -> column.origin() == KeyOrigin.CLIENT);
    }

    /** Whether a record has all of its key, which neither the server nor a parent is to make. */
    static <R> boolean isKnown(KeyedTable<R, ?> table, R row, List<Filling> links) {
        TableMeta meta = table.meta();
        List<ColumnMeta> columns = meta.columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeta column = columns.get(i);
            if (column.role() == ColumnRole.KEY && (table.mapping().get(row, i) == null || Filling.isAmong(links, i))) {
                return false;
            }
        }
        long omitted = table.mapping().omitted(row);
        List<ColumnMeta> omittable = omitted == 0 ? List.of() : meta.omittable();
        for (int i = 0; i < omittable.size(); i++) {
            if ((omitted & (1L << i)) != 0 && omittable.get(i).role() == ColumnRole.KEY) {
                return false;
            }
        }
        return true;
    }
}
