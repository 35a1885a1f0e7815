package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A condition turned round.
 *
 * @param operand the condition
 */
public record NotNode(Node operand) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
