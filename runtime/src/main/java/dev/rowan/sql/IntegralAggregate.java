package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;

/**
 * An aggregate that is a whole number.
 *
 * @param <T> what it holds
 */
public final class IntegralAggregate<T extends Number> extends IntegralExpr<T> {
    private final AggregateNode aggregate;

    IntegralAggregate(AggregateNode aggregate, Kind<T, IntegralExpr<T>> kind) {
        super(aggregate, kind);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public IntegralAggregate<T> distinct() {
        return new IntegralAggregate<>(new AggregateNode(aggregate.function(), aggregate.arguments(), true), kind());
    }
}
