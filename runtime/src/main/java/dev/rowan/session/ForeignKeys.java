package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Link;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What foreign keys say of two tables. */
final class ForeignKeys {
    private ForeignKeys() {}

    static boolean refersTo(ForeignKeyMeta key, TableMeta parent) {
        return key.table().equals(parent.name()) && Objects.equals(key.schema(), parent.schema());
    }

    static boolean refersTo(TableMeta child, TableMeta parent) {
        for (ForeignKeyMeta key : child.foreignKeys()) {
            if (refersTo(key, parent)) {
                return true;
            }
        }
        return false;
    }

    /** The foreign key of some columns; null if there is none. */
    static @Nullable ForeignKeyMeta by(TableMeta child, List<String> columns) {
        for (ForeignKeyMeta key : child.foreignKeys()) {
            if (key.columns().equals(columns)) {
                return key;
            }
        }
        return null;
    }

    /** Whether all columns may be NULL, and be written later. */
    static boolean isOptional(ForeignKeyMeta key, TableMeta child) {
        for (int ordinal : Values.ordinals(child, key.columns())) {
            ColumnMeta column = child.columns().get(ordinal);
            if (!column.nullable() || !column.updatable()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The foreign key that a link fills.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ForeignKeyMeta of(TableMeta child, Link<?> link) {
        TableMeta parent = link.parent().table().meta();
        List<String> names = link.columns().stream().map(ColumnMeta::name).toList();
        for (ForeignKeyMeta key : child.foreignKeys()) {
            if (refersTo(key, parent) && key.columns().containsAll(names)) {
                return key;
            }
        }
        throw new IllegalArgumentException("No foreign key from " + child + "." + String.join(", ", names) + " to "
                + parent + "; declare it with @References, or give the value in the record");
    }

    /** The record with the columns of a link as they are in its parent, which is stored. */
    static <R> R filled(Table<R> table, R row, Link<R> link) {
        ForeignKeyMeta key = of(table.meta(), link);
        List<Object> values = referenced(link.parent(), key);
        return Values.with(table, row, Values.ordinals(table.meta(), key.columns()), values);
    }

    private static <P> @Nullable List<Object> referenced(Pending<P> parent, ForeignKeyMeta key) {
        Table<P> table = parent.table();
        return Values.of(table.mapping(), parent.value(), Values.ordinals(table.meta(), key.references()));
    }
}
