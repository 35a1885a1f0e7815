package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * Rows that are removed.
 *
 * @param table the table
 * @param where which rows; null for every one
 */
public record DeleteNode(TableSource table, @Nullable Node where) implements StatementNode {
    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
