package dev.rowan.session;

import java.util.List;

/**
 * Where a flush failed. Its text has no values in it.
 *
 * @param table the table
 * @param action what was being done: insert, update or delete
 * @param records the records of the statement that failed; one where it is known which
 * @param cause why
 */
public record FlushFailure(String table, String action, List<Object> records, Throwable cause) {
    /** Copies the records. */
    public FlushFailure {
        records = List.copyOf(records);
    }

    @Override
    public String toString() {
        String what = records.size() == 1 ? "a record" : records.size() + " records";
        return "The flush failed at the " + action + " of " + what + " of " + table + ": "
                + cause.getClass().getSimpleName();
    }
}
