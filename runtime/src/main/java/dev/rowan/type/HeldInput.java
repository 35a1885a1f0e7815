package dev.rowan.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values that are no row of a result, read as if they were one: each is of the type that it is read as. Where a value that
 * has to be there is not, primitives are 0 or false, and all else is null, whatever is asked for.
 */
@SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // see above
public abstract class HeldInput extends RowInput {
    /** Values none of which is JSON still to be read. */
    protected HeldInput() {
        this(JsonCodecs.NONE);
    }

    /** Values that are read by their types' own {@link SqlType#read} need the codec, if there is JSON among them. */
    protected HeldInput(JsonCodec json) {
        super(json);
    }

    /** A value, or null; columns are counted from 1. */
    protected abstract @Nullable Object held(int index);

    /** A value that has to be there. */
    protected abstract @Nullable Object heldOrMissing(int index);

    private <T> T value(int index) {
        return (T) held(index);
    }

    private <T> T required(int index) {
        return (T) heldOrMissing(index);
    }

    @Override
    public <T> T at(int index, SqlType<T> type) {
        return required(index);
    }

    @Override
    public <T> @Nullable T orNullAt(int index, SqlType<T> type) {
        return value(index);
    }

    @Override
    public boolean booleanAt(int index) {
        Boolean value = required(index);
        return value == null ? false : value;
    }

    @Override
    public @Nullable Boolean booleanOrNullAt(int index) {
        return value(index);
    }

    @Override
    public byte byteAt(int index) {
        Byte value = required(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Byte byteOrNullAt(int index) {
        return value(index);
    }

    @Override
    public short shortAt(int index) {
        Short value = required(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Short shortOrNullAt(int index) {
        return value(index);
    }

    @Override
    public int intAt(int index) {
        Integer value = required(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Integer intOrNullAt(int index) {
        return value(index);
    }

    @Override
    public long longAt(int index) {
        Long value = required(index);
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
        Float value = required(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Float floatOrNullAt(int index) {
        return value(index);
    }

    @Override
    public double doubleAt(int index) {
        Double value = required(index);
        return value == null ? 0 : value;
    }

    @Override
    public @Nullable Double doubleOrNullAt(int index) {
        return value(index);
    }

    @Override
    public String stringAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable String stringOrNullAt(int index) {
        return value(index);
    }

    @Override
    public BigDecimal decimalAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        return value(index);
    }

    @Override
    public byte[] bytesAt(int index) {
        return required(index);
    }

    @Override
    public byte @Nullable [] bytesOrNullAt(int index) {
        return value(index);
    }

    @Override
    public UUID uuidAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalDate dateAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable LocalDate dateOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalTime timeAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable LocalTime timeOrNullAt(int index) {
        return value(index);
    }

    @Override
    public LocalDateTime dateTimeAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        return value(index);
    }

    @Override
    public Instant instantAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        return value(index);
    }

    @Override
    public String jsonAt(int index) {
        return required(index);
    }

    @Override
    public @Nullable String jsonOrNullAt(int index) {
        return value(index);
    }
}
