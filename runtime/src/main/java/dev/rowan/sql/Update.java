package dev.rowan.sql;

import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.UpdateNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to change.
 *
 * @param <R> the table's record
 */
public final class Update<R> extends Change<R> {
    private final Values<R> values;
    private final List<Source> from;
    private final @Nullable Node where;
    private final Portion portion;
    private final Reach reach;

    Update(Table<R> table, Values<R> values, List<Source> from, @Nullable Node where, Portion portion, Reach reach) {
        super(table);
        this.values = values;
        this.from = from;
        this.where = where;
        this.portion = portion;
        this.reach = reach;
    }

    /** Of these rows those that meet all conditions. Conditions that are null are left out. */
    public Update<R> where(@Nullable Condition... conditions) {
        return new Update<>(table(), values, from, Conditions.all(where, conditions), portion, reach);
    }

    /**
     * Rows that are marked as deleted as well.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Update<R> withDeleted(String reason) {
        return new Update<>(table(), values, from, where, portion, reach.withDeleted(reason));
    }

    /**
     * Whosever rows they are.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Update<R> acrossTenants(String reason) {
        return new Update<>(table(), values, from, where, portion, reach.acrossTenants(reason));
    }

    /**
     * In this order, as far as {@link #limit} leaves rows.
     */
    public Update<R> orderBy(SortKey... keys) {
        return new Update<>(table(), values, from, where, portion.ordered(keys), reach);
    }

    /**
     * At most so many rows: with an order the first, else any. Where no change has a limit, a sub-select finds the keys of
     * the rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Update<R> limit(long rows) {
        return new Update<>(table(), values, from, where, portion.limited(rows), reach);
    }

    /**
     * What is set, and where.
     *
     * @throws IllegalStateException if nothing is set, or a limit has no meaning
     */
    @Override
    public UpdateNode node() {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing is set in the update of " + table());
        }
        List<AssignmentNode> assignments =
                Stamping.updated(table(), values, reach).assignments();
        Node members = FamilyMembers.having(table().source(), assignments);
        return new UpdateNode(
                table().source(),
                assignments,
                from,
                members == null ? where : Conditions.both(where, members),
                portion.rows(table(), from),
                reach);
    }
}
