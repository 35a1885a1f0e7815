package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Two numbers and an operator.
 *
 * @param operator the operator
 * @param left what stands before it
 * @param right what stands behind it
 */
public record ArithmeticNode(ArithmeticOperator operator, Node left, Node right) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
