package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a value which only compares.
 *
 * @param <T> what it holds
 */
public final class ValueAggregate<T> extends ValueExpr<T> {
    private final AggregateNode aggregate;

    ValueAggregate(AggregateNode aggregate, Kind<T, ValueExpr<T>> kind) {
        super(aggregate, kind);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public ValueAggregate<T> distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public ValueAggregate<T> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public ValueExpr<T> over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public ValueExpr<T> over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private ValueAggregate<T> with(AggregateNode other) {
        return new ValueAggregate<>(other, kind());
    }
}
