package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/**
 * A column's type before a dialect has spelt it.
 *
 * @param kind what it holds
 * @param length characters or bytes; 0 for the kind's default, {@link Integer#MAX_VALUE} for any length
 * @param precision digits of a decimal, or fractional digits of a second; 0 for the kind's default
 * @param scale digits behind the point; -1 for the kind's default
 * @param element what an array's elements are; null for whatever is no array
 */
public record DataType(
        SqlKind kind,
        int length,
        int precision,
        int scale,
        @Nullable DataType element) {
    /** The kind with its defaults. */
    public static DataType of(SqlKind kind) {
        return new DataType(kind, 0, 0, -1, null);
    }

    /** An array of such elements. */
    public static DataType arrayOf(DataType element) {
        return new DataType(SqlKind.ARRAY, 0, 0, -1, element);
    }

    /**
     * What an array's elements are.
     *
     * @throws IllegalStateException if it is no array
     */
    public DataType requiredElement() {
        DataType own = element;
        if (own == null) {
            throw new IllegalStateException(kind + " has no elements");
        }
        return own;
    }

    /** The same with a length in characters or bytes. */
    public DataType withLength(int newLength) {
        return new DataType(kind, newLength, precision, scale, element);
    }

    /** The same with a precision. */
    public DataType withPrecision(int newPrecision) {
        return new DataType(kind, length, newPrecision, scale, element);
    }

    /** The same with a scale. */
    public DataType withScale(int newScale) {
        return new DataType(kind, length, precision, newScale, element);
    }
}
