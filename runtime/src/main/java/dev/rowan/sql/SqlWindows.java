package dev.rowan.sql;

import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.WindowFunction;
import java.time.Duration;
import java.time.Period;

/** The windows of {@link Sql} and the functions over them. */
public abstract sealed class SqlWindows extends SqlAggregates permits SqlSources {
    SqlWindows() {}

    /** A window of the rows with equal values. */
    public static Window partitionBy(Selection<?>... keys) {
        return Window.partitioned(keys);
    }

    /** A window of all rows in an order. */
    public static Window orderBy(SortKey... keys) {
        return Window.ALL.orderBy(keys);
    }

    /** So many rows, groups or units of value before the current one. */
    public static FrameBound preceding(long offset) {
        return FrameBound.preceding(offset);
    }

    /**
     * Rows whose time in the order is so much earlier than that of the current one, in {@code range(...)}. PostgreSQL, H2 and
     * MySQL.
     *
     * @throws IllegalArgumentException if it is negative, or has months and days
     */
    public static FrameBound preceding(Period period) {
        return FrameBound.preceding(period);
    }

    /**
     * The same with a time of whole seconds.
     *
     * @throws IllegalArgumentException if it is negative, or has a fraction of a second
     */
    public static FrameBound preceding(Duration duration) {
        return FrameBound.preceding(duration);
    }

    /**
     * Rows whose time in the order is so much later than that of the current one, in {@code range(...)}. PostgreSQL, H2 and
     * MySQL.
     *
     * @throws IllegalArgumentException if it is negative, or has months and days
     */
    public static FrameBound following(Period period) {
        return FrameBound.following(period);
    }

    /**
     * The same with a time of whole seconds.
     *
     * @throws IllegalArgumentException if it is negative, or has a fraction of a second
     */
    public static FrameBound following(Duration duration) {
        return FrameBound.following(duration);
    }

    /** So many rows, groups or units of value behind the current one. */
    public static FrameBound following(long offset) {
        return FrameBound.following(offset);
    }

    /** The current row, or those equal to it. */
    public static FrameBound currentRow() {
        return FrameBound.CURRENT_ROW;
    }

    /** The first row. */
    public static FrameBound unboundedPreceding() {
        return FrameBound.FIRST;
    }

    /** The last row. */
    public static FrameBound unboundedFollowing() {
        return FrameBound.LAST;
    }

    /** The rank in the window's order, with gaps after ties. */
    public static WindowCall<IntegralExpr<Long>> rank() {
        return new WindowCall<>(Types.BIGINT, WindowFunction.RANK);
    }

    /** The rank in the window's order, without gaps. */
    public static WindowCall<IntegralExpr<Long>> denseRank() {
        return new WindowCall<>(Types.BIGINT, WindowFunction.DENSE_RANK);
    }

    /** The number of the row in the window's order, from 1. */
    public static WindowCall<IntegralExpr<Long>> rowNumber() {
        return new WindowCall<>(Types.BIGINT, WindowFunction.ROW_NUMBER);
    }

    /** The rank as a fraction from 0 to 1. */
    public static WindowCall<FractionalExpr<Double>> percentRank() {
        return new WindowCall<>(Types.DOUBLE, WindowFunction.PERCENT_RANK);
    }

    /** Which fraction of the rows comes up to this one. */
    public static WindowCall<FractionalExpr<Double>> cumeDist() {
        return new WindowCall<>(Types.DOUBLE, WindowFunction.CUME_DIST);
    }

    /** The number, from 1, of the part that the row is in when the window is parted in so many of equal size. */
    public static WindowCall<IntegralExpr<Long>> ntile(int parts) {
        return new WindowCall<>(Types.BIGINT, WindowFunction.NTILE, new NumberNode(parts));
    }

    /** The value of the row before; NULL if there is none. */
    public static <X extends Expr<?>> WindowCall<X> lag(Operand<?, ?, X> expression) {
        return lag(expression, 1);
    }

    /** The value of a row so many before; NULL if there is none. */
    public static <X extends Expr<?>> WindowCall<X> lag(Operand<?, ?, X> expression, int rows) {
        return new WindowCall<>(expression.kind(), WindowFunction.LAG, expression.plainNode(), new NumberNode(rows));
    }

    /** The value of a row so many before, or another if there is none. MariaDB has no such other value. */
    public static <C, X extends Expr<?>> WindowCall<X> lag(Operand<?, C, X> expression, int rows, C otherwise) {
        return new WindowCall<>(
                expression.kind(),
                WindowFunction.LAG,
                expression.plainNode(),
                new NumberNode(rows),
                expression.bind(otherwise));
    }

    /** The value of the row behind; NULL if there is none. */
    public static <X extends Expr<?>> WindowCall<X> lead(Operand<?, ?, X> expression) {
        return lead(expression, 1);
    }

    /** The value of a row so many behind; NULL if there is none. */
    public static <X extends Expr<?>> WindowCall<X> lead(Operand<?, ?, X> expression, int rows) {
        return new WindowCall<>(expression.kind(), WindowFunction.LEAD, expression.plainNode(), new NumberNode(rows));
    }

    /** The value of a row so many behind, or another if there is none. MariaDB has no such other value. */
    public static <C, X extends Expr<?>> WindowCall<X> lead(Operand<?, C, X> expression, int rows, C otherwise) {
        return new WindowCall<>(
                expression.kind(),
                WindowFunction.LEAD,
                expression.plainNode(),
                new NumberNode(rows),
                expression.bind(otherwise));
    }

    /** The value of the frame's first row. */
    public static <X extends Expr<?>> WindowCall<X> firstValue(Operand<?, ?, X> expression) {
        return new WindowCall<>(expression.kind(), WindowFunction.FIRST_VALUE, expression.plainNode());
    }

    /** The value of the frame's last row, which is the current one, or one equal to it, unless a frame is given. */
    public static <X extends Expr<?>> WindowCall<X> lastValue(Operand<?, ?, X> expression) {
        return new WindowCall<>(expression.kind(), WindowFunction.LAST_VALUE, expression.plainNode());
    }

    /** The value of a row of the frame, counted from 1; NULL if there is none. */
    public static <X extends Expr<?>> WindowCall<X> nthValue(Operand<?, ?, X> expression, int row) {
        return new WindowCall<>(
                expression.kind(), WindowFunction.NTH_VALUE, expression.plainNode(), new NumberNode(row));
    }
}
