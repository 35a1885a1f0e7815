package dev.rowan.meta;

import dev.rowan.annotation.ForeignKeyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns its columns in order
 * @param schema the schema of the table that it refers to, or null for the connection's
 * @param table the table that it refers to
 * @param references the columns there, in the same order
 * @param onDelete what a delete there does here
 * @param onUpdate what a change of key there does here
 */
public record ForeignKeyMeta(
        String name,
        List<String> columns,
        @Nullable String schema,
        String table,
        List<String> references,
        ForeignKeyAction onDelete,
        ForeignKeyAction onUpdate) {
    /** Copies the columns. */
    public ForeignKeyMeta {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** A foreign key of one column. */
    public static ForeignKeyMeta of(
            String name,
            String column,
            @Nullable String schema,
            String table,
            String references,
            ForeignKeyAction onDelete,
            ForeignKeyAction onUpdate) {
        return new ForeignKeyMeta(name, List.of(column), schema, table, List.of(references), onDelete, onUpdate);
    }
}
