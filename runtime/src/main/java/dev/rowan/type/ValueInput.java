package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** Values at hand, read as if they were a row, since records are made of them before all of their values are known. */
public final class ValueInput extends HeldInput {
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

    @Override
    protected @Nullable Object held(int index) {
        return values[index - 1];
    }

    @Override
    protected @Nullable Object heldOrMissing(int index) {
        return values[index - 1];
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
}
