package dev.rowan.type;

/**
 * A column's type before a dialect has spelt it.
 *
 * @param kind what it holds
 * @param length characters or bytes; 0 for the kind's default, {@link Integer#MAX_VALUE} for any length
 * @param precision digits of a decimal, or fractional digits of a second; 0 for the kind's default
 * @param scale digits behind the point; -1 for the kind's default
 */
public record DataType(SqlKind kind, int length, int precision, int scale) {
    /** The kind with its defaults. */
    public static DataType of(SqlKind kind) {
        return new DataType(kind, 0, 0, -1);
    }

    /** The same with a length in characters or bytes. */
    public DataType withLength(int newLength) {
        return new DataType(kind, newLength, precision, scale);
    }

    /** The same with a precision. */
    public DataType withPrecision(int newPrecision) {
        return new DataType(kind, length, newPrecision, scale);
    }

    /** The same with a scale. */
    public DataType withScale(int newScale) {
        return new DataType(kind, length, precision, newScale);
    }
}
