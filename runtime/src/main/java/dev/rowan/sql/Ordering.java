package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression with a direction, made by {@code asc()} and {@code desc()}.
 *
 * @param <C> what the expression compares with
 */
public final class Ordering<C> implements SortKey {
    private final OrderNode order;
    private final Function<C, Node> binder;

    Ordering(OrderNode order, Function<C, Node> binder) {
        this.order = order;
        this.binder = binder;
    }

    /** With NULLs before everything else, on every database. */
    public Ordering<C> nullsFirst() {
        return nulls(true);
    }

    /** With NULLs behind everything else, on every database. */
    public Ordering<C> nullsLast() {
        return nulls(false);
    }

    /**
     * The place in this order where a value is, for {@link Select#after}. What has the same value is not past it, but
     * goes by the next key. Null is the place of NULLs, wherever the order has them.
     */
    public Position past(@Nullable C value) {
        return new Position(order, value == null ? new BindNode(order.type(), null) : binder.apply(value));
    }

    @Override
    public OrderNode order() {
        return order;
    }

    private Ordering<C> nulls(boolean first) {
        return new Ordering<>(new OrderNode(order.node(), order.type(), order.descending(), first), binder);
    }
}
