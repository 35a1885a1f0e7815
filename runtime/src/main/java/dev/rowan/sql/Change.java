package dev.rowan.sql;

/**
 * A statement that changes rows of a table.
 *
 * @param <R> the table's record
 */
public abstract sealed class Change<R> extends Statement permits Insert, Update, Delete {
    private final Table<R> table;

    Change(Table<R> table) {
        this.table = table;
    }

    /** The table whose rows change. */
    public final Table<R> table() {
        return table;
    }
}
