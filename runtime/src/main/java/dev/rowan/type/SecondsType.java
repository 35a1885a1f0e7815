package dev.rowan.type;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Times of a column that keeps fewer digits of a second than the database does. What is finer is cut off here: servers
 * would round it, and up into the next day.
 */
final class SecondsType<T> extends SqlType<T> {
    private final SqlType<T> type;
    private final int nanoseconds;

    /** Times of a type with some digits, 1 to 8. */
    SecondsType(SqlType<T> type, int digits) {
        super(type.dataType());
        this.type = type;
        int unit = 1;
        for (int i = digits; i < MOST_SECOND_DIGITS; i++) {
            unit *= 10;
        }
        this.nanoseconds = unit;
    }

    @Override
    public SqlType<T> withSecondDigits(int digits) {
        return type.withSecondDigits(digits);
    }

    @Override
    public @Nullable T read(RowInput in, int index) {
        return type.read(in, index);
    }

    @Override
    public void write(RowOutput out, T value) {
        type.write(out, cutOff(value));
    }

    @Override
    public T cast(Object value) {
        return type.cast(value);
    }

    @Override
    public Object plain(T value) {
        return type.plain(cutOff(value));
    }

    @Override
    public T parse(String text) {
        return type.parse(text);
    }

    @Override
    public String format(T value) {
        return type.format(cutOff(value));
    }

    @SuppressWarnings("unchecked") // a time of whatever class is one of that class with another fraction too
    private T cutOff(T value) {
        Temporal time = (Temporal) value;
        int fraction = time.get(ChronoField.NANO_OF_SECOND);
        return (T) time.with(ChronoField.NANO_OF_SECOND, fraction - fraction % nanoseconds);
    }
}
