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
        } catch (RuntimeException e) {
            throw new ValueException(
                    index, "cannot be read from JSON as " + target.raw().getSimpleName(), Failures.withoutText(e));
        } catch (StackOverflowError e) {
            throw new ValueException(index, "is JSON that is nested too deeply to be read", null);
        }
    }

    @Override
    public void write(RowOutput out, T value) {
        String json;
        try {
            json = out.jsonCodec().encode(value);
        } catch (ValueException e) {
            throw e.at(out.position());
        } catch (RuntimeException e) {
            throw new ValueException(out.position(), "cannot be written as JSON", Failures.withoutText(e));
        } catch (StackOverflowError e) {
            throw new ValueException(
                    out.position(), "is nested too deeply to be written as JSON, or holds itself", null);
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
