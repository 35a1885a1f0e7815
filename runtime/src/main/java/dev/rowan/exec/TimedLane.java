package dev.rowan.exec;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stops what another lane does when its time is up, for SQLite, whose driver takes the time limit for locks alone. A
 * stream is stopped until its first row is there.
 */
final class TimedLane implements Lane {
    private final Lane lane;

    TimedLane(Lane lane) {
        this.lane = lane;
    }

    @Override
    public <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader)
            throws SQLException {
        return timed(lease, command.options(), () -> lane.query(lease, command, reader));
    }

    @Override
    public long update(Lease lease, Command command) throws SQLException {
        return timed(lease, command.options(), () -> lane.update(lease, command));
    }

    @Override
    public <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        return timed(lease, command.options(), () -> lane.insert(lease, command, keys, reader));
    }

    @Override
    public int[] batch(Lease lease, Batch<?> batch) throws SQLException {
        return timed(lease, batch.options(), () -> lane.batch(lease, batch));
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        return timed(lease, batch.options(), () -> lane.insertBatch(lease, batch, keys, reader));
    }

    @Override
    public Cursor open(Lease lease, Command command, int fetchSize) throws SQLException {
        return timed(lease, command.options(), () -> lane.open(lease, command, fetchSize));
    }

    private static <T extends @Nullable Object> T timed(Lease lease, StatementOptions options, Step<T> step)
            throws SQLException {
        int seconds = options.timeoutSeconds();
        if (seconds == 0) {
            return step.run();
        }
        try (Statement whole = lease.connection().createStatement();
                Alarm alarm = new Alarm(whole)) {
            alarm.set(seconds);
            return step.run();
        }
    }

    private interface Step<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    /** Cancels all that runs on a connection, by any statement of it, unless it is closed before. */
    private static final class Alarm implements AutoCloseable {
        private final Statement statement;
        private @Nullable Future<?> pending;
        private boolean closed;

        Alarm(Statement statement) {
            this.statement = statement;
        }

        void set(int seconds) {
            // in the timer's own thread, since the common pool may be busy, with work that waits for this statement too
            Executor timer = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, Runnable::run);
            pending = CompletableFuture.runAsync(this::ring, timer);
        }

        private synchronized void ring() {
            if (!closed) {
                try {
                    statement.cancel();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            if (pending != null) {
                pending.cancel(false);
            }
        }
    }
}
