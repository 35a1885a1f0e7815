package dev.rowan.error;

import org.jspecify.annotations.Nullable;

/** No connection of the pool became free within the acquire timeout. */
public class PoolExhausted extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public PoolExhausted(String headline, SqlError error, @Nullable Throwable cause) {
        super(headline, error, cause);
    }
}
