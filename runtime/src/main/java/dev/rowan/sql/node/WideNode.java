package dev.rowan.sql.node;

import dev.rowan.type.SqlKind;
import org.jspecify.annotations.Nullable;

/**
 * An expression without the limits of length that its column has.
 *
 * @param kind what it holds
 * @param inner the expression
 */
public record WideNode(SqlKind kind, Node inner) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
