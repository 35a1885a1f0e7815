package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are changed.
 *
 * @param table the table
 * @param assignments what is set
 * @param from other sources, whose columns conditions and assignments may use
 * @param where which rows; null for every one
 * @param first how many of these at the most; null for all
 * @param reach which hidden rows it sees
 */
public record UpdateNode(
        TableSource table,
        List<AssignmentNode> assignments,
        List<Source> from,
        @Nullable Node where,
        @Nullable FirstRows first,
        Reach reach)
        implements StatementNode {
    /** Copies the lists. */
    public UpdateNode {
        assignments = List.copyOf(assignments);
        from = List.copyOf(from);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
