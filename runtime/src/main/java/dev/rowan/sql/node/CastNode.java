package dev.rowan.sql.node;

import dev.rowan.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value as another type.
 *
 * @param operand the value
 * @param from its type
 * @param to the type it is to have
 */
public record CastNode(Node operand, DataType from, DataType to) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
