package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** SQL that the server cannot read, or that names a table, column or function which it does not have. */
public class InvalidSqlException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public InvalidSqlException(SqlError error, @Nullable Throwable cause) {
        super(error.about("The server does not understand the statement"), error, cause);
    }
}
