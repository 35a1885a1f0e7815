package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * IS NULL, or IS NOT NULL.
 *
 * @param operand what is tested
 * @param negated whether it must not be null
 */
public record NullTestNode(Node operand, boolean negated) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
