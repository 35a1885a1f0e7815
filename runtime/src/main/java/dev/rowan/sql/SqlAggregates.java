package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SqlFunction;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/** The aggregates of {@link Sql}. */
public abstract sealed class SqlAggregates extends SqlFunctions permits SqlWindows {
    SqlAggregates() {}

    /** {@code count(*)}. */
    public static IntegralAggregate<Long> count() {
        return new IntegralAggregate<>(AggregateNode.of(AggregateFunction.COUNT, List.of()), Types.BIGINT);
    }

    /** How many rows have a value. */
    public static IntegralAggregate<Long> count(Expr<?> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.COUNT, expression), Types.BIGINT);
    }

    /** How many different values there are, of several expressions together; rows where one of them is NULL do not count. SQLite counts one expression. */
    public static IntegralAggregate<Long> countDistinct(Expr<?> first, Expr<?>... further) {
        List<Node> all = new ArrayList<>();
        all.add(Labels.without(first.node()));
        for (Expr<?> each : further) {
            all.add(Labels.without(each.node()));
        }
        return new IntegralAggregate<>(
                AggregateNode.of(AggregateFunction.COUNT, all).withDistinct(), Types.BIGINT);
    }

    /** 1 where a key of the groups is left out, so that its NULL stands for all values, else 0. PostgreSQL and MySQL. */
    public static IntegralExpr<Integer> grouping(Expr<?> key) {
        return Types.INTEGER.make(new FunctionNode(SqlFunction.GROUPING, List.of(Labels.without(key.node()))));
    }

    /** Keys by which rows are grouped among other ways, for {@link Select#groupByGroupingSets}. */
    public static GroupingSet groupingSet(Selection<?>... keys) {
        return new GroupingSet(keys);
    }

    /** The sum of whole numbers; NULL of no rows. */
    public static IntegralAggregate<Long> sum(IntegralExpr<?> expression) {
        AggregateFunction sum =
                expression.type() == SqlTypes.INT64 ? AggregateFunction.SUM_INT64 : AggregateFunction.SUM;
        return new IntegralAggregate<>(aggregate(sum, expression), Types.BIGINT);
    }

    /** The sum of numbers; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> sum(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.SUM, expression), expression.kind());
    }

    /** The mean of whole numbers, as a decimal; NULL of no rows. */
    public static FractionalAggregate<BigDecimal> avg(IntegralExpr<?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.AVG, expression), Types.DECIMAL);
    }

    /** The mean of numbers; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> avg(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.AVG, expression), expression.kind());
    }

    /** The least; NULL of no rows. */
    public static <X extends Expr<?>> X min(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.MIN, expression));
    }

    /** The least; NULL of no rows. PostgreSQL has none of UUIDs. */
    public static <T> ValueAggregate<T> min(ValueExpr<T> expression) {
        return new ValueAggregate<>(minimum(expression), expression.kind());
    }

    /** The least, in the order of what is stored; NULL of no rows. PostgreSQL has none of UUIDs. */
    public static <T, U extends Expr<?>> DomainAggregate<T, U> min(DomainExpr<T, U> expression) {
        return new DomainAggregate<>(minimum(expression), expression.kind(), expression.underlyingKind());
    }

    /** The least; NULL of no rows. */
    public static <T extends Number> IntegralAggregate<T> min(IntegralExpr<T> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.MIN, expression), expression.kind());
    }

    /** The least; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> min(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.MIN, expression), expression.kind());
    }

    /** The earliest; NULL of no rows. */
    public static <T extends Temporal> TemporalAggregate<T> min(TemporalExpr<T> expression) {
        return new TemporalAggregate<>(aggregate(AggregateFunction.MIN, expression), expression.kind());
    }

    /** The first in the order of texts; NULL of no rows. */
    public static TextAggregate min(TextExpr expression) {
        return new TextAggregate(aggregate(AggregateFunction.MIN, expression), Types.TEXT);
    }

    /** The greatest; NULL of no rows. */
    public static <X extends Expr<?>> X max(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.MAX, expression));
    }

    /** The greatest; NULL of no rows. PostgreSQL has none of UUIDs. */
    public static <T> ValueAggregate<T> max(ValueExpr<T> expression) {
        return new ValueAggregate<>(maximum(expression), expression.kind());
    }

    /** The greatest, in the order of what is stored; NULL of no rows. PostgreSQL has none of UUIDs. */
    public static <T, U extends Expr<?>> DomainAggregate<T, U> max(DomainExpr<T, U> expression) {
        return new DomainAggregate<>(maximum(expression), expression.kind(), expression.underlyingKind());
    }

    /** The greatest; NULL of no rows. */
    public static <T extends Number> IntegralAggregate<T> max(IntegralExpr<T> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.MAX, expression), expression.kind());
    }

    /** The greatest; NULL of no rows. */
    public static <T extends Number> FractionalAggregate<T> max(FractionalExpr<T> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.MAX, expression), expression.kind());
    }

    /** The latest; NULL of no rows. */
    public static <T extends Temporal> TemporalAggregate<T> max(TemporalExpr<T> expression) {
        return new TemporalAggregate<>(aggregate(AggregateFunction.MAX, expression), expression.kind());
    }

    /** The last in the order of texts; NULL of no rows. */
    public static TextAggregate max(TextExpr expression) {
        return new TextAggregate(aggregate(AggregateFunction.MAX, expression), Types.TEXT);
    }

    /** One of the values that are not NULL, whichever the database finds first; NULL if there is none. PostgreSQL from version 16. */
    public static <X extends Expr<?>> X anyValue(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.ANY_VALUE, expression));
    }

    /** Whether a condition holds for all rows for which it is not NULL; NULL if there is none. */
    public static ConditionAggregate every(Condition condition) {
        return new ConditionAggregate(aggregate(AggregateFunction.EVERY, condition), Types.BOOLEAN);
    }

    /** Whether a condition holds for one or more rows; NULL if it is NULL for all, or there is none. */
    public static ConditionAggregate anyMatch(Condition condition) {
        return new ConditionAggregate(aggregate(AggregateFunction.ANY, condition), Types.BOOLEAN);
    }

    /** The texts that are not NULL, one behind the other with a separator between them; NULL of none. */
    public static StringAggregate stringAgg(TextExpr expression, String separator) {
        return new StringAggregate(AggregateNode.of(
                AggregateFunction.STRING_AGG, List.of(expression.plainNode(), expression.bind(separator))));
    }

    /** The values in an array, those that are NULL too; NULL of no rows. PostgreSQL and H2. */
    public static <E, X extends Expr<?>> ArrayAggregate<E, X> arrayAgg(Operand<E, ?, X> expression) {
        return new ArrayAggregate<>(
                aggregate(AggregateFunction.ARRAY_AGG, expression), Types.array(expression.kind()), expression.kind());
    }

    /** The standard deviation of all there is; NULL of no rows. SQLite has none. */
    public static FractionalAggregate<Double> stddevPop(NumericExpr<?, ?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.STDDEV_POP, expression), Types.DOUBLE);
    }

    /** The standard deviation, told from a sample; NULL of fewer than two rows. SQLite has none. */
    public static FractionalAggregate<Double> stddevSamp(NumericExpr<?, ?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.STDDEV_SAMP, expression), Types.DOUBLE);
    }

    /** The variance of all there is; NULL of no rows. SQLite has none. */
    public static FractionalAggregate<Double> varPop(NumericExpr<?, ?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.VAR_POP, expression), Types.DOUBLE);
    }

    /** The variance, told from a sample; NULL of fewer than two rows. SQLite has none. */
    public static FractionalAggregate<Double> varSamp(NumericExpr<?, ?> expression) {
        return new FractionalAggregate<>(aggregate(AggregateFunction.VAR_SAMP, expression), Types.DOUBLE);
    }

    private static AggregateNode minimum(Expr<?> expression) {
        return aggregate(isUuid(expression) ? AggregateFunction.MIN_UUID : AggregateFunction.MIN, expression);
    }

    private static AggregateNode maximum(Expr<?> expression) {
        return aggregate(isUuid(expression) ? AggregateFunction.MAX_UUID : AggregateFunction.MAX, expression);
    }

    private static boolean isUuid(Expr<?> expression) {
        return expression.type().dataType().kind() == SqlKind.UUID;
    }

    private static AggregateNode aggregate(AggregateFunction function, Expr<?> argument) {
        Node node = argument.node() instanceof LabelNode label ? label.inner() : argument.node();
        return AggregateNode.of(function, List.of(node));
    }
}
