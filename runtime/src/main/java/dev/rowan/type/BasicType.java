package dev.rowan.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type that is one getter, one setter and one cast. */
final class BasicType<T> extends SqlType<T> {
    private final Reader<T> reader;
    private final Writer<T> writer;
    private final Function<Object, T> cast;
    private final Function<String, T> parse;

    BasicType(DataType dataType, Reader<T> reader, Writer<T> writer, Function<Object, T> cast) {
        this(dataType, reader, writer, cast, text -> cast.apply(TextForms.parse(dataType.kind(), text)));
    }

    BasicType(
            DataType dataType,
            Reader<T> reader,
            Writer<T> writer,
            Function<Object, T> cast,
            Function<String, T> parse) {
        super(dataType);
        this.reader = reader;
        this.writer = writer;
        this.cast = cast;
        this.parse = parse;
    }

    @Override
    public SqlType<T> withSecondDigits(int digits) {
        boolean time = switch (dataType().kind()) {
            case TIME, TIMESTAMP, INSTANT -> true;
            default -> false;
        };
        return time && digits > 0 && digits < MOST_SECOND_DIGITS ? new SecondsType<>(this, digits) : this;
    }

    @Override
    public SqlType<T> typedByColumn() {
        return dataType().kind() == SqlKind.TEXT ? new TypedByColumn<>(this) : this;
    }

    @Override
    public @Nullable T read(RowInput in, int index) {
        return reader.read(in, index);
    }

    @Override
    public void write(RowOutput out, T value) {
        writer.write(out, value);
    }

    @Override
    public T cast(Object value) {
        return cast.apply(value);
    }

    @Override
    public T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String format(T value) {
        if (dataType().kind() == SqlKind.JSON) {
            throw TextForms.noForm();
        }
        return TextForms.format(value);
    }

    /** Reads one column. */
    interface Reader<T> {
        @Nullable
        T read(RowInput in, int index);
    }

    /** Binds one parameter. */
    interface Writer<T> {
        void write(RowOutput out, T value);
    }
}
