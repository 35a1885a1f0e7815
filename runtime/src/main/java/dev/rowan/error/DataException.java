package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A value that is too long, out of range, malformed or of the wrong type for what it was meant for. */
public class DataException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DataException(SqlError error, @Nullable Throwable cause) {
        super(error.about("A value does not fit its column or type"), error, cause);
    }
}
