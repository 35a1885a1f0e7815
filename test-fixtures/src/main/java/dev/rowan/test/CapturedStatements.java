package dev.rowan.test;

import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionListener;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Remembers what was sent to a database. {@link RowanExtension} hands one to each test; by hand it is a listener like any
 * other, {@code Database.configure().listener(captured)}. Safe for use by many threads.
 */
public final class CapturedStatements implements ExecutionListener {
    private final List<Execution> executions = new ArrayList<>();

    /** Remembers nothing yet. */
    public CapturedStatements() {}

    @Override
    public synchronized void executed(Execution execution) {
        executions.add(execution);
    }

    /**
     * What was executed since the start or the last {@link #clear()}, in order.
     *
     * @return a copy
     */
    public synchronized List<Execution> executions() {
        return List.copyOf(executions);
    }

    /**
     * The texts of what was executed, in order, with placeholders for values.
     *
     * @return a copy
     */
    public synchronized List<String> sql() {
        return executions.stream().map(Execution::sql).toList();
    }

    /** Forgets everything. */
    public synchronized void clear() {
        executions.clear();
    }

    /**
     * Checks how many statements were sent, a batch counting as one.
     *
     * @param expected how many there should be
     * @throws AssertionFailedError if there were more or fewer; the message lists them
     */
    public void assertStatements(int expected) {
        List<String> sent = sql();
        if (sent.size() != expected) {
            throw new AssertionFailedError(
                    "Expected " + expected + " statements, and there were " + sent.size()
                            + (sent.isEmpty() ? "" : ":\n    " + String.join("\n    ", sent)),
                    expected,
                    sent.size());
        }
    }
}
