package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A number with its sign turned.
 *
 * @param operand the number
 */
public record NegationNode(Node operand) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
