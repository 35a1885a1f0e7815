package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are removed.
 *
 * @param table the table
 * @param using other sources, whose columns the condition may use
 * @param where which rows; null for every one
 * @param first how many of these at the most; null for all
 * @param reach which hidden rows it sees
 */
public record DeleteNode(
        TableSource table,
        List<Source> using,
        @Nullable Node where,
        @Nullable FirstRows first,
        Reach reach) implements StatementNode {
    /** Copies the list. */
    public DeleteNode {
        using = List.copyOf(using);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
