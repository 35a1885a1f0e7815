package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.List;

/**
 * A record that is to be updated.
 *
 * @param table its table
 * @param row the record as it is to be
 * @param read whether the session knows what the database has; if not, all columns are written
 * @param columns what differs
 */
public record ChangedRecord(KeyedTable<?, ?> table, Object row, boolean read, List<ChangedColumn> columns) {
    /** Copies the columns. */
    public ChangedRecord {
        columns = List.copyOf(columns);
    }
}
