package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a function sees, and in which order.
 *
 * @param name its name in the query, or null
 * @param partitionBy rows with equal values see each other
 * @param orderBy the order
 * @param frame which of the rows count; null for the default
 */
public record WindowNode(
        @Nullable String name,
        List<Node> partitionBy,
        List<OrderNode> orderBy,
        @Nullable FrameNode frame) {
    /** Copies the lists. */
    public WindowNode {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }
}
