package dev.rowan.sql;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.OverNode;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is of the application's own type.
 *
 * @param <T> what it holds
 * @param <U> the class of expressions of what is stored
 */
public final class DomainAggregate<T, U extends Expr<?>> extends DomainExpr<T, U> {
    private final AggregateNode aggregate;

    DomainAggregate(AggregateNode aggregate, Kind<T, DomainExpr<T, U>> kind, Kind<?, U> underlying) {
        super(aggregate, kind, underlying);
        this.aggregate = aggregate;
    }

    /** Each value counts once. */
    public DomainAggregate<T, U> distinct() {
        return with(aggregate.withDistinct());
    }

    /** Only rows that meet all conditions count. Conditions that are null are left out. */
    public DomainAggregate<T, U> filterWhere(@Nullable Condition... conditions) {
        return with(aggregate.withFilter(Conditions.all(aggregate.filter(), conditions)));
    }

    /** Over all rows, for each of them. */
    public DomainExpr<T, U> over() {
        return over(Window.ALL);
    }

    /** Over a window, for each row. */
    public DomainExpr<T, U> over(Window window) {
        return kind().make(new OverNode(aggregate, window.node()));
    }

    private DomainAggregate<T, U> with(AggregateNode other) {
        return new DomainAggregate<>(other, kind(), underlyingKind());
    }
}
