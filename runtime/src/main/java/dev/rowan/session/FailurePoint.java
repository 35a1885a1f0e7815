package dev.rowan.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a flush failed: what it did, and for which records. */
final class FailurePoint {
    private @Nullable FlushFailure failure;
    private List<? extends Entry<?>> records = List.of();

    /** What is to be told; null if nothing failed, or nobody knows where. */
    @Nullable
    FlushFailure failure() {
        return failure;
    }

    /** The records of the statement that failed. */
    List<? extends Entry<?>> records() {
        return records;
    }

    /** Does something for records of one table, and remembers them if it throws. */
    <R> void guard(String action, List<Entry<R>> entries, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            at(action, entries, e);
            throw e;
        }
    }

    /** Remembers what failed. */
    <R> void at(String action, List<Entry<R>> entries, Throwable problem) {
        records = entries;
        List<Object> rows = new ArrayList<>(entries.size());
        entries.forEach(entry -> rows.add(entry.value()));
        failure = new FlushFailure(entries.get(0).meta().toString(), action, rows, problem);
    }
}
