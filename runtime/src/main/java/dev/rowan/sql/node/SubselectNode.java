package dev.rowan.sql.node;

/**
 * A query that gives one value.
 *
 * @param select the query
 */
public record SubselectNode(SelectNode select) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
