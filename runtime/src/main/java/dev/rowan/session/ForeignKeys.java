package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Link;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What foreign keys say of two tables. */
final class ForeignKeys {
    private ForeignKeys() {}

    /** Whether it leads to the table, or to one of those that a joined one is made of. */
    static boolean refersTo(ForeignKeyMeta key, TableMeta parent) {
        return Objects.equals(key.schema(), parent.schema())
                && (key.table().equals(parent.name())
                        || parent.tables().stream().anyMatch(part -> key.table().equals(part.name())));
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
}
