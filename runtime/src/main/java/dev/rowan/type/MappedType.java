package dev.rowan.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Java type that is stored as another one: a domain type, an enum, a converted component. */
final class MappedType<T, S> extends SqlType<T> {
    private final SqlType<S> stored;
    private final String name;
    private final Function<Object, Boolean> isOwn;
    private final Function<? super S, ? extends T> fromStored;
    private final Function<? super T, ? extends S> toStored;

    private final MappedType<T, S> whole;

    MappedType(
            SqlType<S> stored,
            DataType dataType,
            String name,
            Function<Object, Boolean> isOwn,
            Function<? super S, ? extends T> fromStored,
            Function<? super T, ? extends S> toStored) {
        super(dataType);
        this.whole = this;
        this.stored = stored;
        this.name = name;
        this.isOwn = isOwn;
        this.fromStored = fromStored;
        this.toStored = toStored;
    }

    private MappedType(MappedType<T, S> whole, SqlType<S> stored) {
        super(whole.dataType());
        this.whole = whole;
        this.stored = stored;
        this.name = whole.name;
        this.isOwn = whole.isOwn;
        this.fromStored = whole.fromStored;
        this.toStored = whole.toStored;
    }

    @Override
    public SqlType<T> withSecondDigits(int digits) {
        SqlType<S> other = whole.stored.withSecondDigits(digits);
        return other == whole.stored ? whole : new MappedType<>(whole, other);
    }

    @Override
    public SqlType<T> typedByColumn() {
        SqlType<S> other = stored.typedByColumn();
        return other == stored ? this : new MappedType<>(whole, other);
    }

    @Override
    public void writeNull(RowOutput out) {
        if (stored == whole.stored) {
            super.writeNull(out);
        } else {
            stored.writeNull(out);
        }
    }

    @Override
    public @Nullable T read(RowInput in, int index) {
        S value = stored.read(in, index);
        if (value == null) {
            return null;
        }
        try {
            return fromStored.apply(value);
        } catch (ValueException e) {
            throw e.at(index);
        } catch (UncheckedSqlException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValueException(index, "cannot be read as " + name, Failures.withoutText(e));
        }
    }

    @Override
    public void write(RowOutput out, T value) {
        S converted;
        try {
            converted = toStored.apply(value);
        } catch (ValueException e) {
            throw e.at(out.position());
        } catch (RuntimeException e) {
            throw new ValueException(
                    out.position(), "of " + name + " cannot be converted for the database", Failures.withoutText(e));
        }
        stored.write(out, converted);
    }

    @Override
    @SuppressWarnings("unchecked") // isOwn has looked
    public T cast(Object value) {
        if (isOwn.apply(value)) {
            return (T) value;
        }
        return fromPlain(stored.cast(value));
    }

    private T fromPlain(S plain) {
        try {
            return fromStored.apply(plain);
        } catch (ValueException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValueException(0, "cannot be made a " + name, Failures.withoutText(e));
        }
    }

    @Override
    public Object plain(T value) {
        return stored.plain(toStored.apply(value));
    }

    @Override
    public T parse(String text) {
        return fromPlain(stored.parse(text));
    }

    @Override
    public String format(T value) {
        return stored.format(toStored.apply(value));
    }
}
