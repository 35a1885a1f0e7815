package dev.rowan.exec;

import java.util.function.LongSupplier;

/**
 * Counts the queries that threads send outside of transactions. Those of one thread count together as long as none of them
 * comes later than a pause after the one before: a loop over rows makes no such pause.
 */
final class SingleQueries {
    /** The longest pause within a loop, in nanoseconds. */
    static final long PAUSE = 100_000_000;

    private final RepeatedQueries reported;
    private final LongSupplier nanoseconds;
    private final ThreadLocal<Window> windows;

    SingleQueries(RepeatedQueries reported, LongSupplier nanoseconds) {
        this.reported = reported;
        this.nanoseconds = nanoseconds;
        this.windows = ThreadLocal.withInitial(this::begin);
    }

    void ran(String sql) {
        Window window = windows.get();
        long now = nanoseconds.getAsLong();
        if (now - window.last > PAUSE) {
            window = begin();
            windows.set(window);
        }
        window.counts.ran(sql);
        window.last = nanoseconds.getAsLong();
    }

    private Window begin() {
        return new Window(new QueryCounts(reported), nanoseconds.getAsLong());
    }

    /** What one thread has sent without a pause. */
    private static final class Window {
        private final QueryCounts counts;
        private long last;

        Window(QueryCounts counts, long last) {
            this.counts = counts;
            this.last = last;
        }
    }
}
