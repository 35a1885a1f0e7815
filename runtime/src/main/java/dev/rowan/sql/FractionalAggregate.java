package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;

/**
 * An aggregate that is a decimal or floating point number.
 *
 * @param <T> what it holds
 */
public final class FractionalAggregate<T extends Number> extends FractionalExpr<T> {
    private final AggregateNode aggregate;

    FractionalAggregate(AggregateNode aggregate, Kind<T, FractionalExpr<T>> kind) {
        super(aggregate, kind);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public FractionalAggregate<T> distinct() {
        return new FractionalAggregate<>(new AggregateNode(aggregate.function(), aggregate.arguments(), true), kind());
    }
}
