package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by AND or OR.
 *
 * @param conjunction true for AND, false for OR
 * @param operands the conditions, two or more
 */
public record LogicNode(boolean conjunction, List<Node> operands) implements Node {
    /** Copies the lists. */
    public LogicNode {
        operands = List.copyOf(operands);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
