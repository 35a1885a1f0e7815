package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SelectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a query says which of the rows with equal values comes. */
final class DistinctRows {
    private DistinctRows() {}

    /**
     * Refuses one that does not.
     *
     * @throws IllegalStateException if it does not
     */
    static void check(SelectNode query, List<Position> place) {
        Set<Node> keys = new HashSet<>();
        query.distinctOn().forEach(key -> keys.add(Labels.without(key)));
        Set<Node> first = new HashSet<>();
        for (OrderNode order :
                query.orderBy().subList(0, Math.min(keys.size(), query.orderBy().size()))) {
            first.add(Labels.without(order.node()));
        }
        if (!first.equals(keys)) {
            throw new IllegalStateException(
                    "distinctOn(...) takes the first row in the order, so that orderBy(...) begins"
                            + " with its keys and goes on with what tells which row is the first");
        }
        if (query.distinct() || query.lock() != null || !place.isEmpty()) {
            throw new IllegalStateException(
                    "distinctOn(...) goes with neither distinct(), after(...) nor a lock; make it a"
                            + " derived(...) table and select from that");
        }
    }
}
