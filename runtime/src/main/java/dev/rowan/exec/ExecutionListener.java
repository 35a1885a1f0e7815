package dev.rowan.exec;

/**
 * Hears of every execution, in the thread that ran it, after it. Must be safe for use by many threads. What it throws is
 * logged and goes no further.
 */
@FunctionalInterface
public interface ExecutionListener {
    /** An execution has ended, well or badly. */
    void executed(Execution execution);
}
