package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A constant of the program where nothing beside it tells its type, so that some servers are told.
 *
 * @param bind the value
 */
public record LiteralNode(BindNode bind) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
