package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A comparison with the rows of a query: with every one, or with at least one.
 *
 * @param operator the comparison
 * @param left what is compared
 * @param all whether every row must compare so
 * @param select the query
 */
public record QuantifiedNode(ComparisonOperator operator, Node left, boolean all, QueryNode select) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
