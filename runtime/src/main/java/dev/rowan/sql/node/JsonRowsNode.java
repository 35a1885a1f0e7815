package dev.rowan.sql.node;

import dev.rowan.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that is a JSON array with an array for each row of a group; NULL where there are no rows.
 *
 * @param items what the arrays hold
 * @param orderBy in which order the rows are
 */
public record JsonRowsNode(List<Item> items, List<OrderNode> orderBy) implements Node {
    /** Copies the lists. */
    public JsonRowsNode {
        items = List.copyOf(items);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * A value of a row.
     *
     * @param node the value
     * @param type what it is to be read as; null for JSON of further rows
     */
    public record Item(Node node, @Nullable DataType type) {}

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
