package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Membership in a list of values.
 *
 * @param operand what is looked for
 * @param candidates the values, one or more
 * @param negated whether it must not be among them
 */
public record InNode(Node operand, List<Node> candidates, boolean negated) implements Node {
    /** Copies the lists. */
    public InNode {
        candidates = List.copyOf(candidates);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
