package dev.rowan.sql;

import org.jspecify.annotations.Nullable;

/**
 * A delete before it says which rows: no statement until {@link #where} or {@link #everyRow}.
 *
 * @param <R> the table's record
 */
public final class DeleteFrom<R> {
    private final Table<R> table;

    DeleteFrom(Table<R> table) {
        this.table = table;
    }

    /**
     * Rows that meet all conditions. Conditions that are null are left out; one must remain.
     *
     * @throws IllegalArgumentException if none remains, since that would remove every row
     */
    public Delete<R> where(@Nullable Condition... conditions) {
        return new Delete<>(table, Bounds.required(table, "delete", conditions));
    }

    /** Every row of the table. */
    public Delete<R> everyRow() {
        return new Delete<>(table, null);
    }
}
