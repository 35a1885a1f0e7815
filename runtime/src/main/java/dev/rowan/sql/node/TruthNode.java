package dev.rowan.sql.node;

/**
 * A condition that always or never holds.
 *
 * @param value whether it holds
 */
public record TruthNode(boolean value) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
