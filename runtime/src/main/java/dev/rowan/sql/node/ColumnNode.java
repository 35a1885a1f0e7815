package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A column of a source.
 *
 * @param source the source that must be in a FROM
 * @param name the column
 */
public record ColumnNode(Source source, String name) implements Node {
    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }

    /** For messages. */
    @Override
    public String toString() {
        return source.qualifier() + "." + name;
    }
}
