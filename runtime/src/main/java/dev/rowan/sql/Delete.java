package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.sql.node.UpdateNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to remove.
 *
 * @param <R> the table's record
 */
public final class Delete<R> extends Change<R> {
    private final List<Source> using;
    private final @Nullable Node where;
    private final Portion portion;
    private final Reach reach;

    Delete(Table<R> table, List<Source> using, @Nullable Node where, Portion portion, Reach reach) {
        super(table);
        this.using = using;
        this.where = where;
        this.portion = portion;
        this.reach = reach;
    }

    /** Of these rows those that meet all conditions. Conditions that are null are left out. */
    public Delete<R> where(@Nullable Condition... conditions) {
        return new Delete<>(table(), using, Conditions.all(where, conditions), portion, reach);
    }

    /**
     * The rows are removed for good, those that are marked as deleted as well as those that are not.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Delete<R> permanently(String reason) {
        return new Delete<>(table(), using, where, portion, reach.withDeleted(reason));
    }

    /**
     * Whosever rows they are.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Delete<R> acrossTenants(String reason) {
        return new Delete<>(table(), using, where, portion, reach.acrossTenants(reason));
    }

    /**
     * In this order, as far as {@link #limit} leaves rows.
     */
    public Delete<R> orderBy(SortKey... keys) {
        return new Delete<>(table(), using, where, portion.ordered(keys), reach);
    }

    /**
     * At most so many rows: with an order the first, else any. Where no change has a limit, a sub-select finds the keys of
     * the rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Delete<R> limit(long rows) {
        return new Delete<>(table(), using, where, portion.limited(rows), reach);
    }

    /**
     * Which rows.
     *
     * @throws IllegalStateException if a limit has no meaning
     */
    @Override
    public StatementNode node() {
        ColumnMeta mark = table().meta().softDelete();
        return mark == null || reach.deleted() != null
                ? new DeleteNode(table().source(), using, where, portion.rows(table(), using), reach)
                : new UpdateNode(
                        table().source(),
                        Stamping.deleted(table(), mark, reach).assignments(),
                        using,
                        where,
                        portion.rows(table(), using),
                        reach);
    }
}
