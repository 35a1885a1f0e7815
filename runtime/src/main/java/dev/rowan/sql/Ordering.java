package dev.rowan.sql;

import dev.rowan.sql.node.OrderNode;

/** An expression with a direction, made by {@code asc()} and {@code desc()}. */
public final class Ordering implements SortKey {
    private final OrderNode order;

    Ordering(OrderNode order) {
        this.order = order;
    }

    /** With NULLs before everything else, on every database. */
    public Ordering nullsFirst() {
        return new Ordering(new OrderNode(order.node(), order.descending(), true));
    }

    /** With NULLs behind everything else, on every database. */
    public Ordering nullsLast() {
        return new Ordering(new OrderNode(order.node(), order.descending(), false));
    }

    @Override
    public OrderNode order() {
        return order;
    }
}
