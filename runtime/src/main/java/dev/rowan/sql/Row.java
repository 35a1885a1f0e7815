package dev.rowan.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of several selections, each read by the selection itself. Immutable. */
public final class Row {
    private final RowSelection selection;
    private final @Nullable Object[] values;

    Row(RowSelection selection, @Nullable Object[] values) {
        this.selection = selection;
        this.values = values;
    }

    /**
     * What a selection gave, such as {@code row.get(USER.username)}.
     *
     * @throws IllegalArgumentException if it was not selected
     * @throws IllegalStateException if it is NULL
     */
    public <T> T get(Selection<T> key) {
        T value = getOrNull(key);
        if (value == null) {
            throw new IllegalStateException("NULL was read for " + key + "; read it with getOrNull");
        }
        return value;
    }

    /**
     * What a selection gave, or null for NULL.
     *
     * @throws IllegalArgumentException if it was not selected
     */
    @SuppressWarnings("unchecked") // the value was read by this selection
    public <T extends @Nullable Object> @Nullable T getOrNull(Selection<T> key) {
        return (T) values[selection.indexOf(key)];
    }

    /** The value at a position in the select list, from 0; null for NULL. */
    public @Nullable Object at(int position) {
        return values[position];
    }

    /** How many selections it has. */
    public int size() {
        return values.length;
    }

    /** The names of the selections: labels, column names, and {@code ""} for what has none. */
    public List<String> names() {
        return selection.names();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
