package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes back that rows were deleted, before it says which: no statement until {@link #where} or {@link #everyRow}. What it
 * does not find deleted it leaves alone.
 *
 * @param <R> the table's record
 */
public final class Restore<R> {
    private static final Reach DELETED = Reach.PLAIN.withDeleted("only deleted rows can be restored");

    private final Table<R> table;
    private final ColumnMeta mark;

    private Restore(Table<R> table, ColumnMeta mark) {
        this.table = table;
        this.mark = mark;
    }

    static <R> Restore<R> of(Table<R> table) {
        ColumnMeta mark = table.meta().softDelete();
        if (mark == null) {
            throw new IllegalArgumentException("Rows of " + table + " are removed when they are deleted, and cannot be"
                    + " restored; @SoftDelete on a component has them marked");
        }
        return new Restore<>(table, mark);
    }

    /**
     * Deleted rows that meet all conditions. Conditions that are null are left out; one must remain.
     *
     * @throws IllegalArgumentException if none remains, since that would restore every row
     */
    public Update<R> where(@Nullable Condition... conditions) {
        return update(Conditions.both(Bounds.required(table, "restore", conditions), isDeleted()));
    }

    /** Every deleted row of the table. */
    public Update<R> everyRow() {
        return update(isDeleted());
    }

    private Update<R> update(Node where) {
        Values<R> alive = Values.<R>none().with(mark, Stamping.alive(mark));
        return new Update<>(table, alive, List.of(), where, Portion.ALL, DELETED);
    }

    private Node isDeleted() {
        Node column = new ColumnNode(table.source(), mark.name());
        return table.meta().isDeletedByFlag() ? column : new NullTestNode(column, true);
    }
}
