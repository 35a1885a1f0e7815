package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** A number as SQLite has it, a whole one of 64 bits or a floating point one, without being rounded to a decimal. */
final class StoredNumberType extends SqlType<Number> {
    StoredNumberType() {
        super(DataType.of(SqlKind.FLOAT64));
    }

    @Override
    public @Nullable Number read(RowInput in, int index) {
        Double floating = in.doubleOrNullAt(index);
        Long whole = in.longOrNullAt(index);
        if (floating == null || whole == null) {
            return null;
        }
        if (whole.doubleValue() == floating) {
            return whole;
        }
        return floating;
    }

    @Override
    public void write(RowOutput out, Number value) {
        if (value instanceof Long) {
            out.putLong((Long) value);
        } else {
            out.putDouble(value.doubleValue());
        }
    }

    @Override
    public Number cast(Object value) {
        if (value instanceof Long || value instanceof Double) {
            return (Number) value;
        }
        throw Casts.wrong(value, "Long or Double");
    }

    @Override
    public Number parse(String text) {
        Object number = TextForms.parse(SqlKind.DECIMAL, text);
        if (text.matches("-?[0-9]+")) {
            return SqlTypes.INT64.cast(number);
        }
        return SqlTypes.FLOAT64.cast(number);
    }

    @Override
    public String format(Number value) {
        return value.toString();
    }
}
