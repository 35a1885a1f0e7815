package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import java.math.BigDecimal;
import java.util.List;

/** The aggregates of {@link Sql}. */
public abstract sealed class SqlAggregates extends SqlFunctions permits Sql {
    SqlAggregates() {}

    /** {@code count(*)}. */
    public static IntegralAggregate<Long> count() {
        return new IntegralAggregate<>(new AggregateNode(AggregateFunction.COUNT, List.of(), false), Types.BIGINT);
    }

    /** How many rows have a value. */
    public static IntegralAggregate<Long> count(Expr<?> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.COUNT, expression), Types.BIGINT);
    }

    /** The sum of whole numbers; NULL of no rows. */
    public static IntegralAggregate<Long> sum(IntegralExpr<?> expression) {
        return new IntegralAggregate<>(aggregate(AggregateFunction.SUM, expression), Types.BIGINT);
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

    /** The greatest; NULL of no rows. */
    public static <X extends Expr<?>> X max(Operand<?, ?, X> expression) {
        return expression.kind().make(aggregate(AggregateFunction.MAX, expression));
    }

    private static AggregateNode aggregate(AggregateFunction function, Expr<?> argument) {
        Node node = argument.node() instanceof LabelNode label ? label.inner() : argument.node();
        return new AggregateNode(function, List.of(node), false);
    }
}
