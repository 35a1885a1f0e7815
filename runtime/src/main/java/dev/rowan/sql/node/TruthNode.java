package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A condition that always or never holds.
 *
 * @param value whether it holds
 */
public record TruthNode(boolean value) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
