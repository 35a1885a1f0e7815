package dev.rowan.exec;

import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stops the statement of a thread that is interrupted, which drivers do not notice by themselves. While statements run
 * under it, a thread of its own looks after those who wait for them, forty times a second.
 */
final class Interruption extends Cancellation {
    private static final long INTERVAL_MILLIS = 25;

    private final IdentityHashMap<Statement, Thread> waiting = new IdentityHashMap<>();
    private @Nullable Thread watcher;

    Interruption() {}

    /** An interrupt stops what its own thread waits for, and nothing else. */
    @Override
    public synchronized void cancel() {
        Thread.currentThread().interrupt();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    synchronized End begin(Statement statement, String sql) {
        check(sql);
        waiting.put(statement, Thread.currentThread());
        if (watcher == null) {
            watcher = new Thread(this::watch, "rowan-interruption");
            watcher.setDaemon(true);
            watcher.start();
        }
        return () -> end(statement);
    }

    /** Waits while the statement is being stopped, since what comes next on its connection would be stopped too. */
    @Override
    synchronized void end(Statement statement) {
        waiting.remove(statement);
    }

    private void watch() {
        try {
            while (stopInterrupted()) {
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the watcher", e);
        }
    }

    /** Whether there is anything to watch; without, the watcher ends. */
    private synchronized boolean stopInterrupted() {
        List<Map.Entry<Statement, Thread>> interrupted = waiting.entrySet().stream()
                .filter(entry -> entry.getValue().isInterrupted())
                .toList();
        for (Map.Entry<Statement, Thread> entry : interrupted) {
            waiting.remove(entry.getKey());
            stop(entry.getKey());
        }
        if (waiting.isEmpty()) {
            watcher = null;
        }
        return !waiting.isEmpty();
    }
}
