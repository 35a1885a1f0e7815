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

    /** Refuses a frame that goes by an order which is not there, or by the difference of several values. */
    void requireOrderOfFrame() {
        FrameNode own = frame;
        if (own == null || own.unit() == FrameNode.Unit.ROWS) {
            return;
        }
        if (own.unit() == FrameNode.Unit.GROUPS && orderBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "A frame of groups(...) counts rows that are equal in the order, and there is none; say orderBy(...)");
        }
        if (own.unit() == FrameNode.Unit.RANGE && own.isMeasured() && orderBy.size() != 1) {
            throw new IllegalArgumentException("A frame of range(...) goes so far from the value that orders, and "
                    + (orderBy.isEmpty() ? "there is none" : "there are " + orderBy.size())
                    + "; order by one value, or say rows(...)");
        }
    }
}
