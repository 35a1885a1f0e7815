package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete before it says which rows: no statement until {@link #where} or {@link #everyRow}.
 *
 * @param <R> the table's record
 */
public final class DeleteFrom<R> {
    private final Table<R> table;
    private final List<Source> using;
    private final @Nullable Node joined;

    private DeleteFrom(Table<R> table, List<Source> using, @Nullable Node joined) {
        this.table = table;
        this.using = using;
        this.joined = joined;
    }

    static <R> DeleteFrom<R> of(Table<R> table) {
        return new DeleteFrom<>(table, List.of(), null);
    }

    /** With another table, whose columns conditions may use. */
    public DeleteFrom<R> using(RowSource<?> other) {
        return new DeleteFrom<>(table, Joining.with(using, other), joined);
    }

    /** Rows with a partner in another table, that meets all conditions. Conditions that are null are left out; one must remain. */
    public DeleteFrom<R> join(RowSource<?> other, @Nullable Condition... on) {
        return new DeleteFrom<>(table, Joining.with(using, other), Joining.on(joined, other, on));
    }

    /**
     * Rows that meet all conditions. Conditions that are null are left out; one must remain.
     *
     * @throws IllegalArgumentException if none remains, since that would remove every row
     */
    public Delete<R> where(@Nullable Condition... conditions) {
        return new Delete<>(
                table,
                using,
                Conditions.both(joined, Bounds.required(table, "delete", conditions)),
                Portion.ALL,
                Reach.PLAIN);
    }

    /** Every row of the table; with other tables, every row that has a partner. */
    public Delete<R> everyRow() {
        return new Delete<>(table, using, joined, Portion.ALL, Reach.PLAIN);
    }
}
