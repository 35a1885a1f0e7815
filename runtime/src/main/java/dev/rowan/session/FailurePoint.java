package dev.rowan.session;

import dev.rowan.error.BatchPosition;
import dev.rowan.error.DatabaseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    <R, T> T guard(String action, List<Entry<R>> entries, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | Error e) {
            at(action, refused(entries, e), e);
            throw e;
        }
    }

    /** The one of some records that was refused, if they were sent as one batch and the driver told; all of them otherwise. */
    private static <R> List<Entry<R>> refused(List<Entry<R>> entries, Throwable problem) {
        BatchPosition batch =
                problem instanceof DatabaseException known ? known.error().batch() : null;
        return batch == null || batch.size() != entries.size() ? entries : List.of(entries.get(batch.row()));
    }

    /** Does something for one record, and remembers it if that throws. */
    void guard(String action, Entry<?> entry, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            at(action, List.of(entry), e);
            throw e;
        }
    }

    /** Does something for each record of one table, and remembers the one for which it throws. */
    <R> void guardEach(String action, List<Entry<R>> entries, Consumer<Entry<R>> step) {
        for (Entry<R> entry : entries) {
            try {
                step.accept(entry);
            } catch (RuntimeException | Error e) {
                at(action, List.of(entry), e);
                throw e;
            }
        }
    }

    /** Remembers what failed. */
    void at(String action, List<? extends Entry<?>> entries, Throwable problem) {
        records = entries;
        List<Object> rows = new ArrayList<>(entries.size());
        entries.forEach(entry -> rows.add(entry.value()));
        failure = new FlushFailure(entries.get(0).meta().toString(), action, rows, problem);
    }
}
