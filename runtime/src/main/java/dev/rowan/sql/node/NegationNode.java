package dev.rowan.sql.node;

/**
 * A number with its sign turned.
 *
 * @param operand the number
 */
public record NegationNode(Node operand) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
