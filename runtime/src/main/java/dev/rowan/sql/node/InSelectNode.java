package dev.rowan.sql.node;

/**
 * Membership in the rows of a query.
 *
 * @param operand what is looked for
 * @param select the query, of one column
 * @param negated whether it must not be among them
 */
public record InSelectNode(Node operand, SelectNode select, boolean negated) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
