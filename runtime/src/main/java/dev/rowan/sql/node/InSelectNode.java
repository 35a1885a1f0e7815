package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Membership in the rows of a query.
 *
 * @param operand what is looked for
 * @param select the query, of one column
 * @param negated whether it must not be among them
 */
public record InSelectNode(Node operand, QueryNode select, boolean negated) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
