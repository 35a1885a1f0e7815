package dev.rowan.sql;

import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
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

    Delete(Table<R> table, List<Source> using, @Nullable Node where, Portion portion) {
        super(table);
        this.using = using;
        this.where = where;
        this.portion = portion;
    }

    /** Of these rows those that meet all conditions. Conditions that are null are left out. */
    public Delete<R> where(@Nullable Condition... conditions) {
        return new Delete<>(table(), using, Conditions.all(where, conditions), portion);
    }

    /**
     * In this order, as far as {@link #limit} leaves rows.
     */
    public Delete<R> orderBy(SortKey... keys) {
        return new Delete<>(table(), using, where, portion.ordered(keys));
    }

    /**
     * At most so many rows: with an order the first, else any. Where no change has a limit, a sub-select finds the keys of
     * the rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Delete<R> limit(long rows) {
        return new Delete<>(table(), using, where, portion.limited(rows));
    }

    /**
     * Which rows.
     *
     * @throws IllegalStateException if a limit has no meaning
     */
    @Override
    public DeleteNode node() {
        return new DeleteNode(table().source(), using, where, portion.rows(table(), using));
    }
}
