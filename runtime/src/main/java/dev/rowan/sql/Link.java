package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import java.util.List;

/**
 * Columns of a foreign key that take their values from a record that a session writes before.
 *
 * @param columns columns of one foreign key
 * @param parent what they refer to
 * @param <R> the record whose columns they are
 */
@SuppressWarnings("UnusedTypeParameter") // it tells whose columns they are, so that no other record takes them
public record Link<R>(List<ColumnMeta> columns, Pending<?> parent) {
    /** Copies the columns. */
    public Link {
        columns = List.copyOf(columns);
    }
}
