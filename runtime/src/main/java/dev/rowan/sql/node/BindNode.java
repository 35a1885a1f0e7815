package dev.rowan.sql.node;

import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels beside the text.
 *
 * @param type how it crosses the driver
 * @param value the value, of the type's Java type; null for NULL
 */
public record BindNode(SqlType<?> type, @Nullable Object value) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return "?";
    }
}
