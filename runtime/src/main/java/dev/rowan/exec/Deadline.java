package dev.rowan.exec;

import dev.rowan.error.QueryTimeout;
import dev.rowan.error.SqlError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment by which a transaction must be done. */
public final class Deadline {
    /** No deadline. */
    public static final Deadline NONE = new Deadline(false, 0);

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final boolean limited;
    private final long nanoTime;

    private Deadline(boolean limited, long nanoTime) {
        this.limited = limited;
        this.nanoTime = nanoTime;
    }

    /** A time from now, or none. */
    public static Deadline in(@Nullable Duration duration) {
        // beyond some centuries is never, and more than the clock can add up
        return duration == null || duration.compareTo(LONGEST) > 0
                ? NONE
                : new Deadline(true, System.nanoTime() + duration.toNanos());
    }

    /**
     * A command that ends by the deadline.
     *
     * @throws QueryTimeout if the time is up
     */
    Command limit(Command command) {
        return limited ? command.with(limit(command.options(), command.sql())) : command;
    }

    <R> Batch<R> limit(Batch<R> batch) {
        return limited
                ? new Batch<>(
                        batch.sql(),
                        batch.rows(),
                        batch.binder(),
                        batch.parameters(),
                        limit(batch.options(), batch.sql()))
                : batch;
    }

    /**
     * Has a transaction that is to be committed rolled back instead, if the time is up.
     *
     * @throws QueryTimeout if it is; problems of rolling back are added to it
     */
    public void check(Runnable rollback) {
        if (!limited || nanoTime - System.nanoTime() > 0) {
            return;
        }
        QueryTimeout late = new QueryTimeout(
                "The transaction was rolled back, since its time was up when it was to be committed",
                SqlError.of(null),
                null);
        try {
            rollback.run();
        } catch (RuntimeException e) {
            late.addSuppressed(e);
        }
        throw late;
    }

    private StatementOptions limit(StatementOptions options, String sql) {
        long left = nanoTime - System.nanoTime();
        if (left <= 0) {
            throw new QueryTimeout(SqlError.of(sql), null);
        }
        Duration own = options.timeout();
        return own != null && own.compareTo(Duration.ofNanos(left)) <= 0
                ? options
                : options.withTimeout(Duration.ofNanos(left));
    }
}
