package dev.rowan.exec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one statement is to run. Immutable.
 *
 * @param timeout after which the server or driver stops the statement; JDBC counts whole seconds, so it is rounded up;
 *     null for the database's default
 * @param fetchSize how many rows the driver fetches at a time; 0 for the driver's own choice
 * @param readOnly whether writes are refused, by Rowan before anything is sent
 */
public record StatementOptions(@Nullable Duration timeout, int fetchSize, boolean readOnly) {
    /** Nothing but defaults. */
    public static final StatementOptions DEFAULT = new StatementOptions(null, 0, false);

    /** Refuses what makes no sense. */
    public StatementOptions {
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("A timeout must be longer than zero, and this is " + timeout);
        }
        if (fetchSize < 0) {
            throw new IllegalArgumentException("A fetch size must not be negative, and this is " + fetchSize);
        }
    }

    /** The defaults with a timeout. */
    public static StatementOptions timeout(Duration timeout) {
        return DEFAULT.withTimeout(timeout);
    }

    /** The defaults with a fetch size. */
    public static StatementOptions fetchSize(int rows) {
        return DEFAULT.withFetchSize(rows);
    }

    /** The same with a timeout. */
    public StatementOptions withTimeout(Duration newTimeout) {
        return new StatementOptions(newTimeout, fetchSize, readOnly);
    }

    /** The same with a fetch size. */
    public StatementOptions withFetchSize(int rows) {
        return new StatementOptions(timeout, rows, readOnly);
    }

    /** The same, with writes refused. */
    public StatementOptions withReadOnly() {
        return new StatementOptions(timeout, fetchSize, true);
    }

    /** The timeout in JDBC's whole seconds, 0 for none. */
    int timeoutSeconds() {
        return timeout == null
                ? 0
                : (int) Math.min(
                        Integer.MAX_VALUE, timeout.plusNanos(999_999_999).toSeconds());
    }
}
