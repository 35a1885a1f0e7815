package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A query that gives one value.
 *
 * @param select the query
 */
public record SubselectNode(QueryNode select) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
