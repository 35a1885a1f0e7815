package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A whole number that is part of the text, where structure asks for one.
 *
 * @param value the number
 */
public record NumberNode(int value) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
