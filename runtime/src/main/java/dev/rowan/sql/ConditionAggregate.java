package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a condition.
 */
public final class ConditionAggregate extends Condition {
    private final AggregateNode aggregate;

    ConditionAggregate(AggregateNode aggregate, Kind<Boolean, Condition> kind) {
        super(aggregate);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public ConditionAggregate distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public ConditionAggregate filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public Condition over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public Condition over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private ConditionAggregate with(AggregateNode other) {
        return new ConditionAggregate(other, kind());
    }
}
