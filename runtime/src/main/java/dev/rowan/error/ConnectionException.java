package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/**
 * No connection could be had, or the one in use was lost. A transaction whose connection is lost was rolled back by the
 * server, unless it was lost during commit: then nobody but the server knows.
 */
public class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(String headline, SqlError error, @Nullable Throwable cause) {
        super(headline, error, cause);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
