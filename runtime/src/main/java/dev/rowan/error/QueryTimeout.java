package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement that ran for longer than it was allowed to, or that was cancelled; or a transaction that was to be committed
 * after its time.
 */
public class QueryTimeout extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public QueryTimeout(SqlError error, @Nullable Throwable cause) {
        this("The statement was stopped, since it ran for longer than its timeout", error, cause);
    }

    public QueryTimeout(String message, SqlError error, @Nullable Throwable cause) {
        super(message, error, cause);
    }
}
