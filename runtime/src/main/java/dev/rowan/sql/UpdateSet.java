package dev.rowan.sql;

import org.jspecify.annotations.Nullable;

/**
 * What an update sets, before it says which rows: no statement until {@link #where} or {@link #everyRow}.
 *
 * @param <R> the table's record
 */
public final class UpdateSet<R> {
    private final Table<R> table;
    private final Values<R> values;

    UpdateSet(Table<R> table, Values<R> values) {
        this.table = table;
        this.values = values;
    }

    /** Sets a column; null is NULL. */
    public <C> UpdateSet<R> set(Column<R, ?, C> column, @Nullable C value) {
        return new UpdateSet<>(table, values.set(column, value));
    }

    /** Sets a column to an expression. */
    public <C> UpdateSet<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return new UpdateSet<>(table, values.set(column, expression));
    }

    /** Sets a column to NULL. */
    public UpdateSet<R> setNull(Column<R, ?, ?> column) {
        return new UpdateSet<>(table, values.setNull(column));
    }

    /** Sets the columns of a map or an input record. */
    public UpdateSet<R> set(Values<R> further) {
        return new UpdateSet<>(table, values.and(further));
    }

    /**
     * Rows that meet all conditions. Conditions that are null are left out; one must remain.
     *
     * @throws IllegalArgumentException if none remains, since that would change every row
     */
    public Update<R> where(@Nullable Condition... conditions) {
        return new Update<>(table, values, Bounds.required(table, "update", conditions));
    }

    /** Every row of the table. */
    public Update<R> everyRow() {
        return new Update<>(table, values, null);
    }
}
