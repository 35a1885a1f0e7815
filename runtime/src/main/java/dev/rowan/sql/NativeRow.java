package dev.rowan.sql;

import dev.rowan.error.Names;
import dev.rowan.type.SqlType;
import dev.rowan.type.ValueException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of hand-written SQL, whose columns are known by what the result calls them, in capitals or not. Immutable.
 *
 * <p>Values are what the server says that they are: whole numbers are {@code Long}, decimals {@code BigDecimal}, floating
 * point numbers {@code Double}; {@code Boolean}, {@code String}, {@code byte[]}, {@code UUID}, {@code LocalDate},
 * {@code LocalTime}, {@code LocalDateTime}, {@code Instant} for times with a zone, {@code List} for arrays, and text for JSON and
 * all else. Where a server has no such type (SQLite's times, MySQL's UUIDs) a value is what it is stored as.
 */
public final class NativeRow {
    private final List<String> labels;
    private final @Nullable Object[] values;

    private NativeRow(List<String> labels, @Nullable Object[] values) {
        this.labels = labels;
        this.values = values;
    }

    /** A row. For Rowan's own use. */
    public static NativeRow of(List<String> labels, @Nullable Object[] values) {
        return new NativeRow(labels, values);
    }

    /**
     * The value of a column.
     *
     * @throws IllegalArgumentException if no column is called so, or several are
     * @throws IllegalStateException if it is NULL
     */
    public Object get(String label) {
        return required(getOrNull(label), label);
    }

    /**
     * The value of a column, or null for NULL.
     *
     * @throws IllegalArgumentException if no column is called so, or several are
     */
    public @Nullable Object getOrNull(String label) {
        return values[position(label)];
    }

    /**
     * The value of a column as a type.
     *
     * @throws IllegalArgumentException if no column is called so, several are, or the value is not of the type
     * @throws IllegalStateException if it is NULL
     */
    public <T> T get(String label, SqlType<T> type) {
        return required(getOrNull(label, type), label);
    }

    /**
     * The value of a column as a type, or null for NULL. Numbers become others that hold them, text becomes what it means.
     *
     * @throws IllegalArgumentException if no column is called so, several are, or the value is not of the type
     */
    public <T> @Nullable T getOrNull(String label, SqlType<T> type) {
        Object value = getOrNull(label);
        if (value == null) {
            return null;
        }
        try {
            return type.cast(value);
        } catch (ValueException e) {
            return parsed(value, type, label, e);
        }
    }

    /** The value at a position in the result, from 0; null for NULL. */
    public @Nullable Object at(int position) {
        return values[position];
    }

    /** How many columns it has. */
    public int size() {
        return values.length;
    }

    /** What the result calls its columns, in order. */
    public List<String> labels() {
        return labels;
    }

    /**
     * The values by the columns' labels, in order. It cannot be changed.
     *
     * @throws IllegalArgumentException if two columns are called the same
     */
    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (map.containsKey(labels.get(i))) {
                throw several(labels.get(i));
            }
            map.put(labels.get(i), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    private int position(String label) {
        int found = -1;
        for (int i = 0; i < values.length; i++) {
            if (labels.get(i).equalsIgnoreCase(label)) {
                if (found >= 0) {
                    throw several(label);
                }
                found = i;
            }
        }
        if (found < 0) {
            List<String> known = labels.stream().map(NativeRow::folded).toList();
            throw new IllegalArgumentException(
                    "The result has no column " + Names.shown(label) + Names.suggestion(folded(label), known));
        }
        return found;
    }

    private static String folded(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static <T> T parsed(Object value, SqlType<T> type, String label, ValueException failure) {
        try {
            if (value instanceof String text) {
                return type.parse(text);
            }
        } catch (ValueException e) {
            // the type of the value says more
        }
        throw new IllegalArgumentException("Column " + label + " of the result " + failure.getMessage());
    }

    private static <T> T required(@Nullable T value, String label) {
        if (value == null) {
            throw new IllegalStateException("NULL was read for " + label + "; read it with getOrNull");
        }
        return value;
    }

    private static IllegalArgumentException several(String label) {
        return new IllegalArgumentException(
                "Several columns of the result are called " + label + "; give each a label of its own");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NativeRow row && labels.equals(row.labels) && Arrays.deepEquals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(labels.get(i)).append('=').append(values[i]);
        }
        return text.append(']').toString();
    }
}
