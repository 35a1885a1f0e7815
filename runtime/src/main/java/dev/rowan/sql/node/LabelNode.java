package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * An expression with a name in the select list, called by that name in ORDER BY.
 *
 * @param label the name
 * @param inner the expression
 */
public record LabelNode(String label, Node inner) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
