package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of {@link Sql}: constants of the program as expressions, always sent as parameters. */
public abstract sealed class SqlValues extends SqlProjections permits SqlArrays {
    SqlValues() {}

    /** A number as an expression. */
    public static IntegralExpr<Integer> value(int value) {
        return value(Types.INTEGER, value);
    }

    /** A number as an expression. */
    public static IntegralExpr<Long> value(long value) {
        return value(Types.BIGINT, value);
    }

    /** A decimal as an expression. */
    public static FractionalExpr<BigDecimal> value(BigDecimal value) {
        return value(Types.DECIMAL, value);
    }

    /** A floating point number as an expression. */
    public static FractionalExpr<Double> value(double value) {
        return value(Types.DOUBLE, value);
    }

    /** A text as an expression. */
    public static TextExpr value(String value) {
        return value(Types.TEXT, value);
    }

    /** True or false as an expression. */
    public static Condition value(boolean value) {
        return value(Types.BOOLEAN, value);
    }

    /** A day as an expression. */
    public static TemporalExpr<LocalDate> value(LocalDate value) {
        return value(Types.DATE, value);
    }

    /** A time of day as an expression. */
    public static TemporalExpr<LocalTime> value(LocalTime value) {
        return value(Types.TIME, value);
    }

    /** A date and time as an expression. */
    public static TemporalExpr<LocalDateTime> value(LocalDateTime value) {
        return value(Types.TIMESTAMP, value);
    }

    /** A point on the time line as an expression. */
    public static TemporalExpr<Instant> value(Instant value) {
        return value(Types.INSTANT, value);
    }

    /** A UUID as an expression. */
    public static ValueExpr<UUID> value(UUID value) {
        return value(Types.UUID_VALUE, value);
    }

    /** Bytes as an expression. */
    public static ValueExpr<byte[]> value(byte[] value) {
        return value(Types.BYTES, value);
    }

    /** A value of any kind as an expression. */
    public static <T, X extends Expr<?>> X value(Kind<T, X> kind, T value) {
        return literal(kind, value);
    }

    /** NULL of a kind. */
    public static <T, X extends Expr<?>> X nullValue(Kind<T, X> kind) {
        return literal(kind, null);
    }

    private static <T, X extends Expr<?>> X literal(Kind<T, X> kind, @Nullable T value) {
        return kind.make(new LiteralNode(new BindNode(kind.type(), value)));
    }

    /**
     * A parameter, whose value comes with each execution: {@code select(USER).where(USER.email.eq(param("email", TEXT)))} is
     * kept in a constant and executed as {@code db.list(BY_EMAIL.with("email", address))}.
     */
    public static <T, X extends Expr<?>> X param(String name, Kind<T, X> kind) {
        return kind.make(new BindNode(kind.type(), new Parameter(name)));
    }

    /** A parameter of an expression's kind, such as a column's. */
    public static <T, X extends Expr<?>> X param(String name, Operand<T, ?, X> like) {
        return param(name, like.kind());
    }

    /**
     * A parameter of a class that needs no kind: text, numbers, booleans, UUIDs, and what {@code java.time} has. It compares;
     * what calculates has a kind: {@code param("id", BIGINT)}. A primitive class stands for its box, as Kotlin's
     * {@code Long::class.java} does.
     *
     * @throws IllegalArgumentException if the class is another one
     */
    public static <T> ValueExpr<T> param(String name, Class<T> type) {
        return param(name, Types.value(Types.typeOf(type)));
    }

    /**
     * A parameter for a list, of which the values come with each execution, however many:
     * {@code select(USER).where(USER.id.isIn(paramList("ids", BIGINT)))}, executed as {@code db.list(BY_IDS.with("ids", List.of(1, 2)))}.
     */
    public static <T> ParameterList<T> paramList(String name, Kind<T, ?> kind) {
        return new ParameterList<>(name, kind.type());
    }

    /** A parameter for a list of values of an expression's kind, such as a column's. */
    public static <T> ParameterList<T> paramList(String name, Operand<T, ?, ?> like) {
        return new ParameterList<>(name, like.type());
    }

    /**
     * A parameter for a list of values of a tuple: {@code tuple(LINE.orderId, LINE.number).isIn(paramList("keys",
     * tuple(LINE.orderId, LINE.number)))}, executed with {@code with("keys", List.of(new Tuple2<>(1, 2)))}.
     */
    public static <C> ParameterList<C> paramList(String name, Tuple<?, C> like) {
        return like.parameterList(name);
    }

    /**
     * A parameter for a list of values of a class that needs no kind, as for {@link #param(String, Class)}.
     *
     * @throws IllegalArgumentException if the class is another one
     */
    public static <T> ParameterList<T> paramList(String name, Class<T> type) {
        return new ParameterList<>(name, Types.typeOf(type));
    }
}
