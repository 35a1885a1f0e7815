package dev.rowan.sql.node;

/**
 * A whole number that is part of the text, where structure asks for one.
 *
 * @param value the number
 */
public record NumberNode(int value) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
