package dev.rowan.sql.node;

/**
 * A column of a source.
 *
 * @param source the source that must be in a FROM
 * @param name the column
 */
public record ColumnNode(TableSource source, String name) implements Node {
    @Override
    public <A> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
