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
 * @param part which of the tables of a joined family is changed, by its place; {@link #OWN} where what is set tells
 */
public record UpdateNode(
        TableSource table,
        List<AssignmentNode> assignments,
        List<Source> from,
        @Nullable Node where,
        @Nullable FirstRows first,
        Reach reach,
        int part)
        implements StatementNode {
    /** The table that the columns which are set are in. */
    public static final int OWN = -1;

    /** Copies the lists. */
    public UpdateNode {
        assignments = List.copyOf(assignments);
        from = List.copyOf(from);
    }

    /** An update of the table that the columns which are set are in. */
    public UpdateNode(
            TableSource table,
            List<AssignmentNode> assignments,
            List<Source> from,
            @Nullable Node where,
            @Nullable FirstRows first,
            Reach reach) {
        this(table, assignments, from, where, first, reach, OWN);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
