package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A value of the row that an upsert would have inserted.
 *
 * @param column the column's name
 */
public record IncomingNode(String column) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
