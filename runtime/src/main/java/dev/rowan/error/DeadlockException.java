package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** Two transactions waited for each other and the server ended this one. It is rolled back; trying again can succeed. */
public class DeadlockException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DeadlockException(SqlError error, @Nullable Throwable cause) {
        super("The server broke a deadlock by ending this transaction", error, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
