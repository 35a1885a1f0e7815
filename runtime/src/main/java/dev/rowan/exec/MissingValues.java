package dev.rowan.exec;

import dev.rowan.error.NotNullViolation;
import dev.rowan.error.SqlError;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code NullPointerException} means that comes of binding a record: a component that may not be null is. Looked for
 * only then, so that records that are whole pay nothing.
 */
public final class MissingValues {
    private MissingValues() {}

    /** The first such component as the error that a server would give, or the failure itself if there is none. */
    public static <R> RuntimeException of(NullPointerException failure, Table<R> table, Iterable<? extends R> rows) {
        TableMeta meta = table.meta();
        List<ColumnMeta> columns = meta.columns();
        for (R row : rows) {
            for (int ordinal = 0; ordinal < columns.size(); ordinal++) {
                ColumnMeta column = columns.get(ordinal);
                if (!column.nullable() && !column.omittable() && value(table, row, ordinal) == null) {
                    return new NotNullViolation(
                            new SqlError(null, null, 0, null, meta.name(), column.name(), null), failure);
                }
            }
        }
        return failure;
    }

    /** The value, which is missing too if the part that it belongs to is. */
    private static <R> @Nullable Object value(Table<R> table, R row, int ordinal) {
        try {
            return table.mapping().get(row, ordinal);
        } catch (NullPointerException e) {
            return null;
        }
    }
}
