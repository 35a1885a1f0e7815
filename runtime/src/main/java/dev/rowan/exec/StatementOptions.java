package dev.rowan.exec;

import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one statement is to run. Immutable.
 *
 * @param timeout after which the server or driver stops the statement; JDBC counts whole seconds, so it is rounded up;
 *     null for the database's default
 * @param fetchSize how many rows the driver fetches at a time; 0 for the driver's own choice
 * @param readOnly whether writes are refused, by Rowan before anything is sent
 * @param cancellation what stops it from another thread, or null
 */
public record StatementOptions(
        @Nullable Duration timeout,
        int fetchSize,
        boolean readOnly,
        @Nullable Cancellation cancellation) {
    /** Nothing but defaults. */
    public static final StatementOptions DEFAULT = new StatementOptions(null, 0, false, null);

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
        return new StatementOptions(newTimeout, fetchSize, readOnly, cancellation);
    }

    /** The same with a fetch size. */
    public StatementOptions withFetchSize(int rows) {
        return new StatementOptions(timeout, rows, readOnly, cancellation);
    }

    /** The same, with writes refused. */
    public StatementOptions withReadOnly() {
        return new StatementOptions(timeout, fetchSize, true, cancellation);
    }

    /** The defaults, to be stopped by a cancellation. */
    public static StatementOptions cancelledBy(Cancellation cancellation) {
        return DEFAULT.withCancellation(cancellation);
    }

    /** The same, to be stopped by a cancellation. */
    public StatementOptions withCancellation(Cancellation newCancellation) {
        return new StatementOptions(timeout, fetchSize, readOnly, newCancellation);
    }

    /**
     * The defaults, for statements that are to stop when the thread that waits for them is interrupted. They fail with
     * {@link dev.rowan.error.QueryCancelled}, and the thread stays interrupted. A virtual thread's interrupt may close the
     * connection instead, which is a {@link dev.rowan.error.ConnectionException}.
     */
    public static StatementOptions interruptible() {
        return DEFAULT.withInterruption();
    }

    /** The same, to be stopped by an interrupt, as {@link #interruptible} has it, and by no other cancellation. */
    public StatementOptions withInterruption() {
        return withCancellation(new Interruption());
    }

    /** Lets a statement be cancelled until the end is closed. */
    Cancellation.End begin(Statement statement, String sql) {
        return cancellation == null ? Cancellation.End.NONE : cancellation.begin(statement, sql);
    }

    /** A statement that has not come to its end cannot be cancelled any more. */
    void end(Statement statement) {
        if (cancellation != null) {
            cancellation.end(statement);
        }
    }

    boolean isCancelled() {
        return cancellation != null && cancellation.isCancelled();
    }

    /** When a statement that begins now is stopped, by the clock of {@code System.nanoTime}; {@code Long.MAX_VALUE} for never. */
    long latest() {
        int seconds = timeoutSeconds();
        return seconds == 0
                ? Long.MAX_VALUE
                : System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    /** The timeout in JDBC's whole seconds, 0 for none. */
    int timeoutSeconds() {
        return timeout == null
                ? 0
                : (int) Math.min(
                        Integer.MAX_VALUE, timeout.plusNanos(999_999_999).toSeconds());
    }
}
