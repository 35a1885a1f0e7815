package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several values that compare as one.
 *
 * @param parts the values, two or more
 */
public record TupleNode(List<Node> parts) implements Node {
    /** Copies the lists. */
    public TupleNode {
        parts = List.copyOf(parts);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
