package dev.rowan.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a database has made JSON of: an array with an array of values for each row. Values are in the forms that the
 * dialects give them, and are read as those of columns are; further rows within are JSON again, to be read as text.
 */
public final class JsonRows extends RowInput {
    /** How many values are in one array; where a row has more, it is an array of such arrays. */
    public static final int MOST_TOGETHER = 100;

    private final JsonText text;
    private final @Nullable String[] values;
    private int count;

    /**
     * Reads rows of so many values, which came with another row.
     *
     * @throws ValueException if it is no array
     */
    public JsonRows(String json, int width, RowInput from) {
        super(from.jsonCodec());
        loadingBy(from.loading());
        this.text = new JsonText(json);
        this.values = new @Nullable String[width];
        text.open();
    }

    /**
     * Goes on to the next row, if there is one.
     *
     * @throws ValueException if there is something else
     */
    public boolean next() {
        if (text.isClosed()) {
            return false;
        }
        if (!text.isArray()) {
            requireAll(text.required());
            return false;
        }
        text.open();
        for (int i = 0; i < values.length; i++) {
            if (values.length > MOST_TOGETHER && i % MOST_TOGETHER == 0) {
                text.open();
            }
            values[i] = text.value();
            if (values.length > MOST_TOGETHER && (i + 1) % MOST_TOGETHER == 0 && i + 1 < values.length) {
                text.close();
            }
        }
        if (values.length > MOST_TOGETHER) {
            text.close();
        }
        text.close();
        count++;
        return true;
    }

    /** Some servers cut off what is long; they say behind the rows how many there are. */
    private void requireAll(String rows) {
        if (!rows.equals(String.valueOf(count)) || !text.isClosed()) {
            throw new ValueException("is JSON of " + rows + " rows, and " + count + " have come");
        }
    }

    private <T> @Nullable T parsed(int index, String what, Function<String, T> parser) {
        return TextForms.column(stringOrNullAt(index), index, what, parser);
    }

    @Override
    public boolean allNullAt(int index, int width) {
        for (int i = index; i < index + width; i++) {
            if (values[i - 1] != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable String stringOrNullAt(int index) {
        return values[index - 1];
    }

    @Override
    public @Nullable String jsonOrNullAt(int index) {
        return values[index - 1];
    }

    /** An array is rows of one value. */
    @Override
    public <E> @Nullable List<E> arrayOrNullAt(int index, SqlType<E> element) {
        String array = values[index - 1];
        if (array == null) {
            return null;
        }
        List<@Nullable E> elements = new ArrayList<>();
        try {
            JsonRows rows = new JsonRows(array, 1, this);
            while (rows.next()) {
                elements.add(element.read(rows, 1));
            }
        } catch (ValueException e) {
            throw new ValueException(index, "is an array, an element of which " + e.getMessage(), e.getCause());
        }
        return ArrayType.withNulls(elements);
    }

    @Override
    public boolean booleanAt(int index) {
        return required(booleanOrNullAt(index), index);
    }

    @Override
    public @Nullable Boolean booleanOrNullAt(int index) {
        return parsed(index, "a boolean", JsonRows::bool);
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    @Override
    public byte byteAt(int index) {
        return required(byteOrNullAt(index), index);
    }

    @Override
    public @Nullable Byte byteOrNullAt(int index) {
        return parsed(index, "a number of 8 bits", Byte::valueOf);
    }

    @Override
    public short shortAt(int index) {
        return required(shortOrNullAt(index), index);
    }

    @Override
    public @Nullable Short shortOrNullAt(int index) {
        return parsed(index, "a number of 16 bits", Short::valueOf);
    }

    @Override
    public int intAt(int index) {
        return required(intOrNullAt(index), index);
    }

    @Override
    public @Nullable Integer intOrNullAt(int index) {
        return parsed(index, "a number of 32 bits", Integer::valueOf);
    }

    @Override
    public long longAt(int index) {
        return required(longOrNullAt(index), index);
    }

    @Override
    public @Nullable Long longOrNullAt(int index) {
        return parsed(index, "a number of 64 bits", Long::valueOf);
    }

    @Override
    public long longOrAt(int index, long missing) {
        return values[index - 1] == null ? missing : longAt(index);
    }

    @Override
    public float floatAt(int index) {
        return required(floatOrNullAt(index), index);
    }

    @Override
    public @Nullable Float floatOrNullAt(int index) {
        return parsed(index, "a floating point number", Float::valueOf);
    }

    @Override
    public double doubleAt(int index) {
        return required(doubleOrNullAt(index), index);
    }

    @Override
    public @Nullable Double doubleOrNullAt(int index) {
        return parsed(index, "a floating point number", Double::valueOf);
    }

    @Override
    public @Nullable BigDecimal decimalOrNullAt(int index) {
        return parsed(index, "a decimal", JsonRows::decimal);
    }

    private static BigDecimal decimal(String value) {
        return value.startsWith("~") ? SqliteInput.decimal(value.substring(1)) : new BigDecimal(value);
    }

    @Override
    public byte @Nullable [] bytesOrNullAt(int index) {
        return parsed(index, "bytes", JsonRows::bytes);
    }

    private static byte[] bytes(String value) {
        return HexFormat.of().parseHex(value.startsWith("X'") ? value.substring(2, value.length() - 1) : value);
    }

    @Override
    public @Nullable UUID uuidOrNullAt(int index) {
        return parsed(index, "a UUID", JsonRows::uuid);
    }

    private static UUID uuid(String value) {
        return value.length() == 32
                ? new UUID(Long.parseUnsignedLong(value, 0, 16, 16), Long.parseUnsignedLong(value, 16, 32, 16))
                : UUID.fromString(value);
    }

    @Override
    public @Nullable LocalDate dateOrNullAt(int index) {
        return parsed(index, "a date", JsonTimes::date);
    }

    @Override
    public @Nullable LocalTime timeOrNullAt(int index) {
        return parsed(index, "a time", JsonTimes::time);
    }

    @Override
    public @Nullable LocalDateTime dateTimeOrNullAt(int index) {
        return parsed(index, "a date and time", JsonTimes::dateTime);
    }

    @Override
    public @Nullable Instant instantOrNullAt(int index) {
        return parsed(index, "a point in time", JsonTimes::instant);
    }
}
