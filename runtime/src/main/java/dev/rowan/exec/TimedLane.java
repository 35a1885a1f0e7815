package dev.rowan.exec;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
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
    public <T extends @Nullable Object> T query(Handle handle, Command command, ResultReader<T> reader)
            throws SQLException {
        return timed(handle, command.options(), () -> lane.query(handle, command, reader));
    }

    @Override
    public long update(Handle handle, Command command) throws SQLException {
        return timed(handle, command.options(), () -> lane.update(handle, command));
    }

    @Override
    public <T extends @Nullable Object> T insert(Handle handle, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        return timed(handle, command.options(), () -> lane.insert(handle, command, keys, reader));
    }

    @Override
    public int[] batch(Handle handle, Batch<?> batch) throws SQLException {
        return timed(handle, batch.options(), () -> lane.batch(handle, batch));
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Handle handle, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        return timed(handle, batch.options(), () -> lane.insertBatch(handle, batch, keys, reader));
    }

    @Override
    public Cursor open(Handle handle, Command command, int fetchSize) throws SQLException {
        return timed(handle, command.options(), () -> lane.open(handle, command, fetchSize));
    }

    private static <T extends @Nullable Object> T timed(Handle handle, StatementOptions options, Step<T> step)
            throws SQLException {
        int seconds = options.timeoutSeconds();
        if (seconds == 0) {
            return step.run();
        }
        try (Statement whole = handle.getConnection().createStatement();
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
