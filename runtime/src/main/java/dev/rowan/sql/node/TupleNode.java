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

    /** Values that compare as one; a single one is itself. */
    public static Node together(List<Node> values) {
        return values.size() == 1 ? values.get(0) : new TupleNode(values);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
