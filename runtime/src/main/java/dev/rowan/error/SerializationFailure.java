package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** What this transaction read or wrote was changed by a concurrent one. Trying again can succeed. */
public class SerializationFailure extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public SerializationFailure(SqlError error, @Nullable Throwable cause) {
        super("The transaction clashed with a concurrent one", error, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
