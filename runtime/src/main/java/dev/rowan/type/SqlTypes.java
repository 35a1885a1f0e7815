package dev.rowan.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that Rowan knows, and the ways to build further ones from them. */
public final class SqlTypes {
    /** {@code boolean}. */
    public static final SqlType<Boolean> BOOLEAN =
            basic(SqlKind.BOOLEAN, RowInput::booleanOrNullAt, RowOutput::putBoolean, Casts.to(Boolean.class));
    /** {@code byte}. */
    public static final SqlType<Byte> INT8 =
            basic(SqlKind.INT8, RowInput::byteOrNullAt, RowOutput::putByte, Casts::int8);
    /** {@code short}. */
    public static final SqlType<Short> INT16 =
            basic(SqlKind.INT16, RowInput::shortOrNullAt, RowOutput::putShort, Casts::int16);
    /** {@code int}. */
    public static final SqlType<Integer> INT32 =
            basic(SqlKind.INT32, RowInput::intOrNullAt, RowOutput::putInt, Casts::int32);
    /** {@code long}. */
    public static final SqlType<Long> INT64 =
            basic(SqlKind.INT64, RowInput::longOrNullAt, RowOutput::putLong, Casts::int64);
    /** {@code float}. */
    public static final SqlType<Float> FLOAT32 =
            basic(SqlKind.FLOAT32, RowInput::floatOrNullAt, RowOutput::putFloat, Casts::float32);
    /** {@code double}. */
    public static final SqlType<Double> FLOAT64 =
            basic(SqlKind.FLOAT64, RowInput::doubleOrNullAt, RowOutput::putDouble, Casts::float64);
    /** {@code BigDecimal}. */
    public static final SqlType<BigDecimal> DECIMAL =
            basic(SqlKind.DECIMAL, RowInput::decimalOrNullAt, RowOutput::putDecimal, Casts::decimal);
    /** {@code BigInteger}, as a decimal of scale 0. */
    public static final SqlType<BigInteger> BIG_INTEGER = new BasicType<>(
            DataType.of(SqlKind.DECIMAL).withScale(0),
            SqlTypes::readBigInteger,
            (out, value) -> out.putDecimal(new BigDecimal(value)),
            Casts::bigInteger);
    /** {@code String}. */
    public static final SqlType<String> STRING =
            basic(SqlKind.TEXT, RowInput::stringOrNullAt, RowOutput::putString, Casts.to(String.class));
    /** {@code char}, as text of one character. */
    public static final SqlType<Character> CHARACTER = new BasicType<>(
            DataType.of(SqlKind.TEXT).withLength(1),
            SqlTypes::readCharacter,
            (out, value) -> out.putString(String.valueOf(value.charValue())),
            Casts.to(Character.class),
            TextForms::character);
    /** {@code byte[]}. */
    public static final SqlType<byte[]> BYTES =
            basic(SqlKind.BYTES, RowInput::bytesOrNullAt, RowOutput::putBytes, Casts.to(byte[].class));
    /** {@code java.util.UUID}. */
    public static final SqlType<UUID> UUID_VALUE =
            basic(SqlKind.UUID, RowInput::uuidOrNullAt, RowOutput::putUuid, Casts.to(UUID.class));
    /** {@code LocalDate}. */
    public static final SqlType<LocalDate> DATE =
            basic(SqlKind.DATE, RowInput::dateOrNullAt, RowOutput::putDate, Casts.to(LocalDate.class));
    /** {@code LocalTime}. */
    public static final SqlType<LocalTime> TIME =
            basic(SqlKind.TIME, RowInput::timeOrNullAt, RowOutput::putTime, Casts.to(LocalTime.class));
    /** {@code LocalDateTime}. */
    public static final SqlType<LocalDateTime> DATE_TIME =
            basic(SqlKind.TIMESTAMP, RowInput::dateTimeOrNullAt, RowOutput::putDateTime, Casts.to(LocalDateTime.class));
    /** {@code Instant}. */
    public static final SqlType<Instant> INSTANT =
            basic(SqlKind.INSTANT, RowInput::instantOrNullAt, RowOutput::putInstant, Casts.to(Instant.class));
    /** {@code OffsetDateTime}: the point on the time line is kept, the offset comes back as UTC. */
    public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME = new BasicType<>(
            DataType.of(SqlKind.INSTANT),
            (in, index) -> utc(index, in.instantOrNullAt(index)),
            (out, value) -> out.putInstant(
                    RowOutput.utc(out.position(), value.toInstant()).toInstant()),
            Casts.to(OffsetDateTime.class),
            TextForms::offsetDateTime);
    /** {@code Year}, as a whole number. */
    public static final SqlType<Year> YEAR = mapped(INT32, Year.class, Year::of, Year::getValue);
    /** {@code YearMonth}, as text like {@code 2026-11}, which sorts by time; years 0 to 9999. */
    public static final SqlType<YearMonth> YEAR_MONTH = new MappedType<>(
            STRING,
            STRING.dataType().withLength(7),
            "YearMonth",
            YearMonth.class::isInstance,
            YearMonth::parse,
            SqlTypes::yearMonthText);
    /** {@code Duration}, as a whole number of nanoseconds; up to 292 years either way. */
    public static final SqlType<Duration> DURATION =
            mapped(INT64, Duration.class, Duration::ofNanos, SqlTypes::nanoseconds);
    /** {@code String} that holds JSON. */
    public static final SqlType<String> JSON_TEXT =
            basic(SqlKind.JSON, RowInput::jsonOrNullAt, RowOutput::putJson, Casts.to(String.class));
    /** A number as it is stored where there are no exact decimals, to be compared with what it was read from. */
    public static final SqlType<Number> STORED_NUMBER = new StoredNumberType();

    private static final Map<Class<?>, SqlType<? extends Number>> NUMBERS = Map.of(
            Byte.class, INT8,
            Short.class, INT16,
            Integer.class, INT32,
            Long.class, INT64,
            Float.class, FLOAT32,
            Double.class, FLOAT64,
            BigDecimal.class, DECIMAL,
            BigInteger.class, BIG_INTEGER);

    private static final Map<Class<?>, SqlType<?>> OTHERS = Map.ofEntries(
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(byte.class, INT8),
            Map.entry(short.class, INT16),
            Map.entry(int.class, INT32),
            Map.entry(long.class, INT64),
            Map.entry(float.class, FLOAT32),
            Map.entry(double.class, FLOAT64),
            Map.entry(char.class, CHARACTER),
            Map.entry(String.class, STRING),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(Character.class, CHARACTER),
            Map.entry(byte[].class, BYTES),
            Map.entry(UUID.class, UUID_VALUE),
            Map.entry(LocalDate.class, DATE),
            Map.entry(LocalTime.class, TIME),
            Map.entry(LocalDateTime.class, DATE_TIME),
            Map.entry(Instant.class, INSTANT),
            Map.entry(OffsetDateTime.class, OFFSET_DATE_TIME),
            Map.entry(Year.class, YEAR),
            Map.entry(YearMonth.class, YEAR_MONTH),
            Map.entry(Duration.class, DURATION));

    private SqlTypes() {}

    /** {@code BigDecimal} of a precision and scale. */
    public static SqlType<BigDecimal> decimal(int precision, int scale) {
        return new BasicType<>(
                DataType.of(SqlKind.DECIMAL).withPrecision(precision).withScale(scale),
                RowInput::decimalOrNullAt,
                RowOutput::putDecimal,
                Casts::decimal);
    }

    /** A type stored as another one: a record with one component, or whatever has two functions. Neither is called with null. */
    public static <T, S> SqlType<T> mapped(
            SqlType<S> stored,
            Class<T> type,
            Function<? super S, ? extends T> fromStored,
            Function<? super T, ? extends S> toStored) {
        return new MappedType<>(
                stored, stored.dataType(), type.getSimpleName(), type::isInstance, fromStored, toStored);
    }

    /** A type stored through a converter. */
    public static <T, S> SqlType<T> converted(SqlType<S> stored, Class<? super T> type, Converter<T, S> converter) {
        return new MappedType<>(
                stored,
                stored.dataType(),
                type.getSimpleName(),
                type::isInstance,
                converter::fromDatabase,
                converter::toDatabase);
    }

    /** An enum stored by name, given all its constants. */
    public static <E extends Enum<E>> SqlType<E> enumByName(Class<E> type, E[] constants) {
        return enumByCode(type, constants, STRING, Enum::name);
    }

    /** An enum stored by position, given all its constants. */
    @SuppressWarnings("EnumOrdinal") // The user asked for it
    public static <E extends Enum<E>> SqlType<E> enumByOrdinal(Class<E> type, E[] constants) {
        return enumByCode(type, constants, INT16, constant -> (short) constant.ordinal());
    }

    /**
     * An enum stored by a code of its own, given all its constants.
     *
     * @throws IllegalArgumentException if two constants have one code
     */
    public static <E extends Enum<E>, S> SqlType<E> enumByCode(
            Class<E> type, E[] constants, SqlType<S> stored, Function<E, S> code) {
        Map<S, E> byCode = new HashMap<>();
        int longest = 0;
        for (E constant : constants) {
            E other = byCode.put(code.apply(constant), constant);
            if (other != null) {
                throw new IllegalArgumentException("Enum " + type.getSimpleName() + ": " + other.name() + " and "
                        + constant.name() + " have the same code");
            }
            longest = Math.max(longest, code.apply(constant).toString().length());
        }
        DataType dataType = stored.dataType().kind() == SqlKind.TEXT
                ? stored.dataType().withLength(Math.max(longest, 32))
                : stored.dataType();
        return new MappedType<>(
                stored, dataType, type.getSimpleName(), type::isInstance, from(byCode, type.getSimpleName()), code);
    }

    /** A value stored as JSON. */
    public static <T> SqlType<T> json(JsonTarget<T> target) {
        return new JsonType<>(target);
    }

    /** A list that is stored as an array of the database. */
    public static <E> SqlType<List<E>> array(SqlType<E> element) {
        return new ArrayType<>(element);
    }

    /** The same of a list whose type says that its elements may be null, as those of every array may. */
    @SuppressWarnings("NullAway") // nullness is no part of the type at run time
    public static <E> SqlType<List<@Nullable E>> arrayOfNullable(SqlType<E> element) {
        return new ArrayType<@Nullable E>(element);
    }

    /** The type of values of a class that says by itself how it is bound, a primitive one standing for its box; null for others. */
    public static @Nullable SqlType<?> ofClass(Class<?> type) {
        SqlType<?> number = NUMBERS.get(type);
        return number == null ? OTHERS.get(type) : number;
    }

    /**
     * The type that binds a number as it is.
     *
     * @throws IllegalArgumentException for a class of numbers that Rowan does not know
     */
    public static SqlType<? extends Number> ofNumber(Number value) {
        SqlType<? extends Number> known = NUMBERS.get(value.getClass());
        if (known != null) {
            return known;
        }
        throw new IllegalArgumentException(
                "A " + value.getClass().getSimpleName() + " cannot be bound; convert it to BigDecimal or long");
    }

    private static <T> SqlType<T> basic(
            SqlKind kind, BasicType.Reader<T> reader, BasicType.Writer<T> writer, Function<Object, T> cast) {
        return new BasicType<>(DataType.of(kind), reader, writer, cast);
    }

    private static <E, S> Function<S, E> from(Map<S, E> byCode, String name) {
        return code -> {
            E constant = byCode.get(code);
            if (constant == null) {
                throw new ValueException("is none of the codes of enum " + name);
            }
            return constant;
        };
    }

    private static @Nullable BigInteger readBigInteger(RowInput in, int index) {
        BigDecimal value = in.decimalOrNullAt(index);
        return value == null ? null : value.toBigIntegerExact();
    }

    private static @Nullable Character readCharacter(RowInput in, int index) {
        String value = in.stringOrNullAt(index);
        if (value == null) {
            return null;
        }
        if (value.length() != 1) {
            throw new ValueException(index, "has " + value.length() + " characters, and a char is expected", null);
        }
        return value.charAt(0);
    }

    private static @Nullable OffsetDateTime utc(int index, @Nullable Instant value) {
        return value == null ? null : RowOutput.utc(index, value);
    }

    private static String yearMonthText(YearMonth value) {
        if (value.getYear() < 0 || value.getYear() > 9999) {
            throw new ValueException("is a YearMonth outside the years 0 to 9999");
        }
        return value.toString();
    }

    private static Long nanoseconds(Duration value) {
        try {
            return value.toNanos();
        } catch (ArithmeticException | DateTimeException e) {
            throw new ValueException("is a Duration of more than 292 years");
        }
    }
}
