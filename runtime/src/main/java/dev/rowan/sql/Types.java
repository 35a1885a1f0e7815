package dev.rowan.sql;

import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of expressions. */
public final class Types {
    /** Conditions. */
    public static final Kind<Boolean, Condition> BOOLEAN =
            Kind.of(SqlTypes.BOOLEAN, (node, kind) -> new Condition(node));
    /** Text. */
    public static final Kind<String, TextExpr> TEXT = Kind.of(SqlTypes.STRING, TextExpr::new);
    /** Whole numbers of 16 bits. */
    public static final Kind<Short, IntegralExpr<Short>> SMALLINT = integral(SqlTypes.INT16);
    /** Whole numbers of 32 bits. */
    public static final Kind<Integer, IntegralExpr<Integer>> INTEGER = integral(SqlTypes.INT32);
    /** Whole numbers of 64 bits. */
    public static final Kind<Long, IntegralExpr<Long>> BIGINT = integral(SqlTypes.INT64);
    /** Exact decimals. */
    public static final Kind<BigDecimal, FractionalExpr<BigDecimal>> DECIMAL = fractional(SqlTypes.DECIMAL);
    /** Floating point numbers of 64 bits. */
    public static final Kind<Double, FractionalExpr<Double>> DOUBLE = fractional(SqlTypes.FLOAT64);
    /** Days. */
    public static final Kind<LocalDate, TemporalExpr<LocalDate>> DATE = temporal(SqlTypes.DATE);
    /** Times of day. */
    public static final Kind<LocalTime, TemporalExpr<LocalTime>> TIME = temporal(SqlTypes.TIME);
    /** Dates and times without a zone. */
    public static final Kind<LocalDateTime, TemporalExpr<LocalDateTime>> TIMESTAMP = temporal(SqlTypes.DATE_TIME);
    /** Points on the time line. */
    public static final Kind<Instant, TemporalExpr<Instant>> INSTANT = temporal(SqlTypes.INSTANT);
    /** UUIDs. */
    public static final Kind<UUID, ValueExpr<UUID>> UUID_VALUE = value(SqlTypes.UUID_VALUE);
    /** Bytes. */
    public static final Kind<byte[], ValueExpr<byte[]>> BYTES = value(SqlTypes.BYTES);

    /** Whole numbers of 8 bits. */
    public static final Kind<Byte, IntegralExpr<Byte>> TINYINT = integral(SqlTypes.INT8);
    /** Floating point numbers of 32 bits. */
    public static final Kind<Float, FractionalExpr<Float>> REAL = fractional(SqlTypes.FLOAT32);
    /** JSON, read as its text. */
    public static final Kind<String, JsonExpr<String>> JSON = json(SqlTypes.JSON_TEXT);

    private Types() {}

    /** Exact decimals of a precision and scale, for casts that round: {@code x.cast(decimal(10, 2))}. */
    public static Kind<BigDecimal, FractionalExpr<BigDecimal>> decimal(int precision, int scale) {
        return fractional(SqlTypes.decimal(precision, scale));
    }

    /** Whole numbers of a type. */
    public static <T extends Number> Kind<T, IntegralExpr<T>> integral(SqlType<T> type) {
        return Kind.of(type, IntegralExpr::new);
    }

    /** Decimal or floating point numbers of a type. */
    public static <T extends Number> Kind<T, FractionalExpr<T>> fractional(SqlType<T> type) {
        return Kind.of(type, FractionalExpr::new);
    }

    /** Dates or times of a type. */
    public static <T extends Temporal> Kind<T, TemporalExpr<T>> temporal(SqlType<T> type) {
        return Kind.of(type, TemporalExpr::new);
    }

    /** Values of a type that only compare. */
    public static <T> Kind<T, ValueExpr<T>> value(SqlType<T> type) {
        return Kind.of(type, ValueExpr::new);
    }

    /** JSON of a type. */
    public static <T> Kind<T, JsonExpr<T>> json(SqlType<T> type) {
        return Kind.of(type, JsonExpr::new);
    }

    /** Arrays of elements of a kind. */
    public static <E, X extends Expr<?>> Kind<List<E>, ArrayExpr<E, X>> array(Kind<E, X> element) {
        return array(SqlTypes.array(element.type()), element);
    }

    static <E extends @Nullable Object, X extends Expr<?>> Kind<List<E>, ArrayExpr<E, X>> array(
            SqlType<List<E>> type, Kind<?, X> element) {
        return Kind.of(type, (node, kind) -> new ArrayExpr<>(node, kind, element));
    }

    @SuppressWarnings("unchecked") // each class is the type's own
    static <T> SqlType<T> typeOf(Class<T> type) {
        SqlType<?> known = SqlTypes.ofClass(type);
        if (known == null) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " alone does not say how it is bound; give a kind or a column");
        }
        return (SqlType<T>) known;
    }
}
