package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

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
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public IntegralAggregate<T> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public IntegralExpr<T> over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public IntegralExpr<T> over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private IntegralAggregate<T> with(AggregateNode other) {
        return new IntegralAggregate<>(other, kind());
    }
}
