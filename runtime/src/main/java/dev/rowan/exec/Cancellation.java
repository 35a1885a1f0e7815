package dev.rowan.exec;

import dev.rowan.error.QueryCancelled;
import dev.rowan.error.SqlError;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stops statements from another thread: {@code db.with(StatementOptions.cancelledBy(stop)).list(...)} fails with
 * {@link QueryCancelled} once {@code stop.cancel()} was called, and the server does not go on with it. It is for one task:
 * what begins after that fails at once. Safe for use by many threads.
 */
public sealed class Cancellation permits Interruption {
    private final Set<Statement> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean cancelled;

    /** Nothing is cancelled yet. */
    public Cancellation() {}

    /** Stops all statements that run under it, and all that are to. Returns when the servers were told. */
    public synchronized void cancel() {
        cancelled = true;
        for (Statement statement : running) {
            stop(statement);
        }
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Does something elsewhere whose statements run under this, and stops them when the future is cancelled or its time is
     * up: {@code stop.async(() -> db.with(StatementOptions.cancelledBy(stop)).list(query), pool).orTimeout(1, SECONDS)}.
     *
     * @param executor what it runs on, such as a pool of threads
     */
    public <T extends @Nullable Object> CompletableFuture<T> async(
            Supplier<T> work, java.util.concurrent.Executor executor) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work, executor);
        var unused = future.whenComplete((result, failure) -> {
            if (failure instanceof CancellationException || failure instanceof TimeoutException) {
                cancel();
            }
        });
        return future;
    }

    /** Lets a statement be stopped until the end is closed, after which its connection may do something else. */
    synchronized End begin(Statement statement, String sql) {
        check(sql);
        running.add(statement);
        return () -> end(statement);
    }

    final void check(String sql) {
        if (isCancelled()) {
            throw new QueryCancelled(SqlError.of(sql), null);
        }
    }

    synchronized void end(Statement statement) {
        running.remove(statement);
    }

    static void stop(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException ignored) {
            // it has ended, or its connection has
        }
    }

    /** The end of a statement. */
    interface End extends AutoCloseable {
        /** Where there is nothing to end. */
        End NONE = () -> {};

        @Override
        void close();
    }
}
