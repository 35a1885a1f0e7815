package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row comes behind a place in an order.
 *
 * @param keys the keys of the order, of which there is one at least, and the place's values
 */
public record SeekNode(List<SeekKey> keys) implements Node {
    /** Copies the keys. */
    public SeekNode {
        keys = List.copyOf(keys);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
