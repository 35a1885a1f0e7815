package dev.rowan.exec;

import dev.rowan.error.QueryCancelled;
import dev.rowan.error.SqlError;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Stops statements from another thread: {@code db.with(StatementOptions.cancelledBy(stop)).list(...)} fails with
 * {@link QueryCancelled} once {@code stop.cancel()} was called, and the server does not go on with it. It is for one task:
 * what begins after that fails at once. Safe for use by many threads.
 */
public final class Cancellation {
    private final Set<Statement> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean cancelled;

    /** Nothing is cancelled yet. */
    public Cancellation() {}

    /** Stops all statements that run under it, and all that are to. Returns when the servers were told. */
    public synchronized void cancel() {
        cancelled = true;
        for (Statement statement : running) {
            try {
                statement.cancel();
            } catch (SQLException ignored) {
                // it has ended, or its connection has
            }
        }
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Lets a statement be stopped until the end is closed, after which its connection may do something else. */
    synchronized End begin(Statement statement, String sql) {
        check(sql);
        running.add(statement);
        return () -> end(statement);
    }

    void check(String sql) {
        if (cancelled) {
            throw new QueryCancelled(SqlError.of(sql), null);
        }
    }

    synchronized void end(Statement statement) {
        running.remove(statement);
    }

    /** The end of a statement. */
    interface End extends AutoCloseable {
        /** Where there is nothing to end. */
        End NONE = () -> {};

        @Override
        void close();
    }
}
