package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

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
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public FractionalAggregate<T> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public FractionalExpr<T> over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public FractionalExpr<T> over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private FractionalAggregate<T> with(AggregateNode other) {
        return new FractionalAggregate<>(other, kind());
    }
}
