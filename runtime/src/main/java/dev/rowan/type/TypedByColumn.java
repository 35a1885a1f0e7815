package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** Text of a column whose type in the database was given by hand, and which may be no text to the server. */
final class TypedByColumn<T> extends SqlType<T> {
    private final SqlType<T> text;

    TypedByColumn(SqlType<T> text) {
        super(text.dataType());
        this.text = text;
    }

    @Override
    public @Nullable T read(RowInput in, int index) {
        return text.read(in, index);
    }

    @Override
    public void write(RowOutput out, T value) {
        out.putTextOfColumn(String.valueOf(value));
    }

    @Override
    public void writeNull(RowOutput out) {
        out.putNullOfColumn();
    }

    @Override
    public T cast(Object value) {
        return text.cast(value);
    }

    @Override
    public Object plain(T value) {
        return text.plain(value);
    }

    @Override
    public T parse(String given) {
        return text.parse(given);
    }

    @Override
    public String format(T value) {
        return text.format(value);
    }
}
