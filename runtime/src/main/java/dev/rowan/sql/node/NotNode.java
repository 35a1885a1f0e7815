package dev.rowan.sql.node;

/**
 * A condition turned round.
 *
 * @param operand the condition
 */
public record NotNode(Node operand) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
