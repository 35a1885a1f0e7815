package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a date or time.
 *
 * @param <T> what it holds
 */
public final class TemporalAggregate<T extends Temporal> extends TemporalExpr<T> {
    private final AggregateNode aggregate;

    TemporalAggregate(AggregateNode aggregate, Kind<T, TemporalExpr<T>> kind) {
        super(aggregate, kind);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public TemporalAggregate<T> distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public TemporalAggregate<T> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public TemporalExpr<T> over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public TemporalExpr<T> over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private TemporalAggregate<T> with(AggregateNode other) {
        return new TemporalAggregate<>(other, kind());
    }
}
