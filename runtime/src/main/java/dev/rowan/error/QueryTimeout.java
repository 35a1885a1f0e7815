package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A statement that ran for longer than it was allowed to, or that was cancelled. */
public class QueryTimeout extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public QueryTimeout(SqlError error, @Nullable Throwable cause) {
        super("The statement was stopped, since it ran for longer than its timeout", error, cause);
    }
}
