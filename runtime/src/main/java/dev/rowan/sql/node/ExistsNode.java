package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Whether a query has a row.
 *
 * @param select the query
 */
public record ExistsNode(QueryNode select) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
