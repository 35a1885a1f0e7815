package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/**
 * Sees executions begin and end, in the thread that runs them; what it makes at the beginning comes back to it at the end:
 * a span of a trace, for one. No value of a row or parameter is shown to it. Must be safe for use by many threads. What it
 * throws is logged and goes no further. A stream ends when it is closed.
 *
 * @param <C> what it makes of the beginning
 */
public interface ExecutionObserver<C extends @Nullable Object> {
    /** An execution is about to begin. */
    C started(ExecutionStart start);

    /**
     * An execution has ended, well or badly.
     *
     * @param context what {@link #started} made of its beginning
     */
    void ended(C context, Execution execution);
}
