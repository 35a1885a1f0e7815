package dev.rowan.type;

import org.jspecify.annotations.Nullable;

/** A value stored as JSON through the database's codec. */
final class JsonType<T> extends SqlType<T> {
    private final JsonTarget<T> target;

    JsonType(JsonTarget<T> target) {
        super(DataType.of(SqlKind.JSON));
        this.target = target;
    }

    @Override
    public @Nullable T read(RowInput in, int index) {
        String json = in.jsonOrNullAt(index);
        try {
            return json == null ? null : in.jsonCodec().decode(json, target);
        } catch (ValueException e) {
            throw e.at(index);
        }
    }

    @Override
    public void write(RowOutput out, T value) {
        String json;
        try {
            json = out.jsonCodec().encode(value);
        } catch (ValueException e) {
            throw e.at(out.position());
        }
        out.putJson(json);
    }

    @Override
    @SuppressWarnings("unchecked") // the arguments cannot be looked at; the codec writes whatever is inside
    public T cast(Object value) {
        if (!target.raw().isInstance(value)) {
            throw Casts.wrong(value, target.raw().getSimpleName());
        }
        return (T) value;
    }
}
