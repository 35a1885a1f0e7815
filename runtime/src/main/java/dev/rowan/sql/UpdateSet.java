package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update sets, before it says which rows: no statement until {@link #where} or {@link #everyRow}. A version and
 * a time of change that are not set move on by themselves. All expressions see the row as it was before the update.
 *
 * @param <R> the table's record
 */
public final class UpdateSet<R> {
    private final Table<R> table;
    private final Values<R> values;
    private final List<Source> from;
    private final @Nullable Node joined;

    private UpdateSet(Table<R> table, Values<R> values, List<Source> from, @Nullable Node joined) {
        this.table = table;
        this.values = values;
        this.from = from;
        this.joined = joined;
    }

    static <R> UpdateSet<R> of(Table<R> table) {
        return new UpdateSet<>(table, Values.none(), List.of(), null);
    }

    /** Sets a column; null is NULL. */
    public <C> UpdateSet<R> set(Column<R, ?, C> column, @Nullable C value) {
        return with(values.set(column, value));
    }

    /** Sets a column to an expression. */
    public <C> UpdateSet<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column to JSON. */
    public <T> UpdateSet<R> set(JsonColumn<R, T> column, JsonExpr<T> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column to an array. */
    public <E extends @Nullable Object> UpdateSet<R> set(
            ArrayColumn<R, E, ?> column, ArrayExpr<? extends E, ?> expression) {
        return with(values.set(column, expression));
    }

    /** Sets a column to the one value of a query, which may use the columns of the row; NULL if it has no row. */
    public <C> UpdateSet<R> set(Column<R, ?, C> column, Select<? extends C> query) {
        return with(values.set(column, query));
    }

    /** Sets a column to NULL. */
    public UpdateSet<R> setNull(Column<R, ?, ?> column) {
        return with(values.setNull(column));
    }

    /** Sets the columns of a map or an input record. */
    public UpdateSet<R> set(Values<R> further) {
        return with(values.and(further));
    }

    /**
     * With another table, whose columns expressions and conditions may use. A row that meets several rows of it takes its
     * values from any of them; H2 refuses that.
     */
    public UpdateSet<R> from(RowSource<?> other) {
        return new UpdateSet<>(table, values, Joining.with(from, other), joined);
    }

    /** With another table, of which rows that meet all conditions are used. Conditions that are null are left out; one must remain. */
    public UpdateSet<R> join(RowSource<?> other, @Nullable Condition... on) {
        return new UpdateSet<>(table, values, Joining.with(from, other), Joining.on(joined, other, on));
    }

    /**
     * Rows that meet all conditions. Conditions that are null are left out; one must remain.
     *
     * @throws IllegalArgumentException if none remains, since that would change every row
     */
    public Update<R> where(@Nullable Condition... conditions) {
        return new Update<>(
                table,
                values,
                from,
                Conditions.both(joined, Bounds.required(table, "update", conditions)),
                Portion.ALL,
                Reach.PLAIN);
    }

    /** Every row of the table; with other tables, every row that has a partner. */
    public Update<R> everyRow() {
        return new Update<>(table, values, from, joined, Portion.ALL, Reach.PLAIN);
    }

    private UpdateSet<R> with(Values<R> newValues) {
        return new UpdateSet<>(table, newValues, from, joined);
    }
}
