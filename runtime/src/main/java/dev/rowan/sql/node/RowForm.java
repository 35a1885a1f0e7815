package dev.rowan.sql.node;

import dev.rowan.type.SqlType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What values are that stand for several columns, and how they are taken apart.
 *
 * @param type their class
 * @param columns how each part crosses the driver
 * @param parts the parts of a value of the class
 */
public record RowForm(
        Class<?> type, List<SqlType<?>> columns, Function<Object, List<? extends @Nullable Object>> parts) {
    /** Copies the list. */
    public RowForm {
        columns = List.copyOf(columns);
    }
}
