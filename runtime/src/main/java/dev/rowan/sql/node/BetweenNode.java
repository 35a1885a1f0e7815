package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A closed interval.
 *
 * @param operand what is tested
 * @param low the lower end
 * @param high the upper end
 */
public record BetweenNode(Node operand, Node low, Node high) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
