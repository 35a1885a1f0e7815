package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A statement that was stopped, or never begun, since somebody cancelled it. */
public class QueryCancelled extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public QueryCancelled(SqlError error, @Nullable Throwable cause) {
        super("The statement was cancelled", error, cause);
    }
}
