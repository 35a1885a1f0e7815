package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/**
 * An error that the server or its driver reported. It is thrown as such only when no narrower member of the family
 * fits. The cause keeps the driver's class name, codes and stack trace, and not its text, which may quote values.
 */
public class DatabaseException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final SqlError error;

    public DatabaseException(String headline, SqlError error, @Nullable Throwable cause) {
        super(error.sentence(headline), cause);
        this.error = error;
    }

    /** All that is known of the error. */
    public SqlError error() {
        return error;
    }

    /** The statement, with placeholders where values were bound; null when there was none. */
    public @Nullable String sql() {
        return error.sql();
    }

    /** The five characters of SQLSTATE, where the driver gives them. */
    public @Nullable String sqlState() {
        return error.sqlState();
    }

    /** The server's own number for the error, 0 where it has none. */
    public int vendorCode() {
        return error.vendorCode();
    }

    /** The table, where the server tells. */
    public @Nullable String table() {
        return error.table();
    }

    /** The column, where the server tells. */
    public @Nullable String column() {
        return error.column();
    }
}
