package dev.rowan.session;

import dev.rowan.exec.Executor;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ColumnRole;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import dev.rowan.sql.Table;
import java.util.List;

/** When the key of a record is known. */
final class Keys {
    private Keys() {}

    /** The record, with its key if Rowan makes that. */
    static <R> R withOwn(Executor executor, Table<R> table, R row) {
        for (ColumnMeta column : table.meta().key()) {
            if (column.origin() == KeyOrigin.CLIENT) {
                return table.mapping().stampInsert(row, executor.stamps());
            }
        }
        return row;
    }

    /** Whether a record has all of its key, which neither the server nor a parent is to make. */
    static <R> boolean isKnown(KeyedTable<R, ?> table, R row, List<Link<R>> links) {
        TableMeta meta = table.meta();
        List<ColumnMeta> columns = meta.columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeta column = columns.get(i);
            if (column.role() == ColumnRole.KEY
                    && (table.mapping().get(row, i) == null || isLinked(meta, column, links))) {
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

    private static <R> boolean isLinked(TableMeta meta, ColumnMeta column, List<Link<R>> links) {
        for (Link<R> link : links) {
            ForeignKeyMeta key = ForeignKeys.of(meta, link);
            if (key.columns().contains(column.name())) {
                return true;
            }
        }
        return false;
    }
}
