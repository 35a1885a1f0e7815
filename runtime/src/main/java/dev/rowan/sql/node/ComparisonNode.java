package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A comparison.
 *
 * @param operator the operator
 * @param left what stands before it
 * @param right what stands behind it
 */
public record ComparisonNode(ComparisonOperator operator, Node left, Node right) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
