package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;

/** A value of one key of an order, made by {@link Ordering#past}. */
public final class Position {
    private final OrderNode order;
    private final Node value;

    Position(OrderNode order, Node value) {
        this.order = order;
        this.value = value;
    }

    OrderNode order() {
        return order;
    }

    Node value() {
        return value;
    }

    /** The key. The value may be a secret. */
    @Override
    public String toString() {
        return order.node() + " past ?";
    }
}
