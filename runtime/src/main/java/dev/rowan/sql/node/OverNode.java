package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A function over a window.
 *
 * @param function an aggregate, or a function for windows
 * @param window the window
 */
public record OverNode(Node function, WindowNode window) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
