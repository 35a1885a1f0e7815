package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type cross the driver. Immutable and safe for use by many threads.
 *
 * @param <T> the Java type
 */
public abstract class SqlType<T> {
    static final int MOST_SECOND_DIGITS = 9;

    private final DataType dataType;

    /** A type stored as {@code dataType}. */
    protected SqlType(DataType dataType) {
        this.dataType = dataType;
    }

    /** What a column of this type holds when nothing else is said. */
    public final DataType dataType() {
        return dataType;
    }

    /**
     * The same for a column that keeps so many fractional digits of a second. What is finer is cut off before it is sent.
     *
     * @param digits 1 to 8; with any other number all of them are sent; types that are no times do not mind
     * @return a type that writes such times
     */
    public SqlType<T> withSecondDigits(int digits) {
        return this;
    }

    /**
     * The same for a column whose type in the database was given by hand, as {@code enum} types of PostgreSQL are: text is
     * sent as what the column holds, where a server would not take it for that by itself. Types that are no text do not mind.
     */
    public SqlType<T> typedByColumn() {
        return this;
    }

    /** The value at a column, counted from 1, or null for NULL. */
    public abstract @Nullable T read(RowInput in, int index);

    /** Binds a value at the output's next position. */
    public abstract void write(RowOutput out, T value);

    /** Binds NULL at the output's next position. */
    public void writeNull(RowOutput out) {
        out.putNull(dataType.kind());
    }

    /**
     * A value from outside (a map, a comparison with another kind of number) as this type.
     *
     * @throws ValueException if it is of another type, or would lose something; the text does not hold the value
     */
    public abstract T cast(Object value);

    /** What is stored for a value: text, a number, a boolean or a time, where the type wraps one; otherwise the value itself. */
    public Object plain(T value) {
        return value;
    }

    /**
     * The value that a text from outside means, in the form that {@link #format} writes: what is stored, in the notation of
     * Java and ISO 8601.
     *
     * @throws ValueException if it means none; the message does not hold the text
     */
    public T parse(String text) {
        throw TextForms.noForm();
    }

    /**
     * A value as text.
     *
     * @throws ValueException if the type has no such form, as JSON
     */
    public String format(T value) {
        throw TextForms.noForm();
    }
}
