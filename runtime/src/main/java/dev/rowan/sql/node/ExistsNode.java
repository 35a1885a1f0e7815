package dev.rowan.sql.node;

/**
 * Whether a query has a row.
 *
 * @param select the query
 */
public record ExistsNode(SelectNode select) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
