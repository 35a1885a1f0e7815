package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** A lock that another transaction holds was not had in time, or at once where that was asked for (NOWAIT). */
public class LockTimeout extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public LockTimeout(SqlError error, @Nullable Throwable cause) {
        super("A lock was not had in time", error, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
