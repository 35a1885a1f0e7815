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

    /** All of some conditions: null for none, and one by itself. */
    public static @Nullable Node all(List<? extends Node> conditions) {
        return conditions.size() > 1
                ? new LogicNode(true, List.copyOf(conditions))
                : conditions.isEmpty() ? null : conditions.get(0);
    }

    /** Both of two conditions, or the second where there is no first. */
    public static Node both(@Nullable Node first, Node second) {
        return first == null ? second : new LogicNode(true, List.of(first, second));
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
