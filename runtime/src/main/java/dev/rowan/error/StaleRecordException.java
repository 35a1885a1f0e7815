package dev.rowan.error;

/**
 * The row was changed, or removed, since the record was read: its version is another one. Read it again, apply the
 * change to what is there now, and try again.
 */
public class StaleRecordException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String table;

    public StaleRecordException(String table, String message) {
        super(message);
        this.table = table;
    }

    /** The table of the row. */
    public String table() {
        return table;
    }
}
