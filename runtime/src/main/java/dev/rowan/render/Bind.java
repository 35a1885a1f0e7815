package dev.rowan.render;

import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels beside the text. Its {@code toString} does not show the value.
 *
 * @param type how it crosses the driver
 * @param value the value, of the type's Java type; null for NULL
 */
public record Bind(SqlType<?> type, @Nullable Object value) {
    void bind(RowOutput out) {
        put(type, out);
    }

    @SuppressWarnings("unchecked") // whoever made the bind gave it a value of its type
    private <T> void put(SqlType<T> typed, RowOutput out) {
        out.putOrNull(typed, (T) value);
    }

    @Override
    public String toString() {
        return value == null ? "NULL" : "?";
    }
}
