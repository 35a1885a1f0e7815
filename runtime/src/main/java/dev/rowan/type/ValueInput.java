package dev.rowan.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values at hand, read as if they were a row: each is of the type that it is read as. What is not there is read as 0,
 * false or null, whatever is asked for, since records are made of it before all of their values are known.
 */
@SuppressWarnings({"unchecked", "NullAway"}) // see above
public final class ValueInput extends RowInput {
    private final @Nullable Object[] values;

    /** Reads values, the first as column 1. The array is not copied. */
    public ValueInput(@Nullable Object[] values) {
        this(values, JsonCodecs.NONE);
    }

    /** Reads values as they are stored, JSON among them, by their types' own {@link SqlType#read}. */
    public ValueInput(@Nullable Object[] values, JsonCodec json) {
        super(json);
        this.values = values;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T value(int index) {
        return (T) values[index - 1];
    }

    @Override
    public boolean allNullAt(int index, int count) {
        for (int i = index; i < index + count; i++) {
            if (values[i - 1] != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <T> T at(int index, SqlType<T> type) {
        return value(index);
    }

    @Override
    public <T> @Nullable T orNullAt(int index, SqlType<T> type) {
        return value(index);
    }

    @Override
    public boolean booleanAt(int index) {
        Boolean value = value(index);
        return value == null ? false : value;
    }

    @Override
    public @Nullable Boolean booleanOrNullAt(int index) {
        return value(index);
    }

    @Override
    public byte byteAt(int index) {
        Byte value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Byte byteOrNullAt(int index) {
        return value(index);
    }

    @Override
    public short shortAt(int index) {
        Short value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Short shortOrNullAt(int index) {
        return value(index);
    }

    @Override
    public int intAt(int index) {
        Integer value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Integer intOrNullAt(int index) {
        return value(index);
    }

    @Override
    public long longAt(int index) {
        Long value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Long longOrNullAt(int index) {
        return value(index);
    }

    @Override
    public long longOrAt(int index, long missing) {
        Long value = value(index);
        return value == null ? missing : value;
    }

    @Override
    public float floatAt(int index) {
        Float value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Float floatOrNullAt(int index) {
        return value(index);
    }

    @Override
    public double doubleAt(int index) {
        Double value = value(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Double doubleOrNullAt(int index) {
        return value(index);
    }

    @Override
    public String stringAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable String stringOrNullAt(int index) {
        return value(index);
    }

    @Override
    public BigDecimal decimalAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        return value(index);
    }

    @Override
    public byte[] bytesAt(int index) {
        return value(index);
    }

    @Override
    public byte @Nullable [] bytesOrNullAt(int index) {
        return value(index);
    }

    @Override
    public UUID uuidAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalDate dateAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalDate dateOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalTime timeAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalTime timeOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalDateTime dateTimeAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        return value(index);
    }

    @Override
    public Instant instantAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        return value(index);
    }

    @Override
    public String jsonAt(int index) {
        return value(index);
    }

    @Override
    public @Nullable String jsonOrNullAt(int index) {
        return value(index);
    }
}
