package dev.rowan;

import dev.rowan.error.CompensationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Steps that are not one transaction, as one of them asks somebody else, and what undoes each. When one fails, those before
 * it are undone, the last one first; each step and each compensation is a transaction of its own, so that others see what is
 * in between. It lives in memory: a crash leaves the steps that were done, which is why they write down how far they are.
 * For one thread.
 */
public final class Saga {
    /** A compensation that loses a deadlock would leave half of the whole behind. */
    private static final TxOptions COMPENSATION = TxOptions.defaults().retrying(10);

    private final Deque<Compensation> done = new ArrayDeque<>();

    private Saga() {}

    /**
     * Undoes a step.
     *
     * @param <T> what the step has given
     */
    @FunctionalInterface
    public interface Undo<T extends @Nullable Object> {
        /** Undoes it, in a transaction of its own. */
        void run(Transaction tx, T result) throws Exception;
    }

    private record Compensation(String step, Callable<?> action) {}

    /**
     * Does something in steps. What it throws goes on to the caller unchanged after the steps before were undone.
     *
     * @throws CompensationException if some of them could not be undone
     */
    public static <T extends @Nullable Object> T run(Callback<Saga, T> callback) {
        Saga saga = new Saga();
        try {
            return callback.call(saga);
        } catch (Throwable e) {
            saga.compensate(e);
            throw Sneaky.rethrow(e);
        }
    }

    /** Does something in steps that has no result, as {@link #run(Callback)} does. */
    public static void run(Action<Saga> action) {
        run(Verbs.valued(action));
    }

    /**
     * A step in a transaction of its own, and what undoes it in another one if a later step fails. The last step needs no more than
     * {@link Database#inTransaction}.
     */
    public <T extends @Nullable Object> T step(
            String name, Database db, Callback<Transaction, T> action, Undo<T> undo) {
        T result = db.inTransaction(action);
        undoing(name, () -> db.inTransaction(COMPENSATION, Verbs.valued(tx -> undo.run(tx, result))));
        return result;
    }

    /** A step of another kind, such as a call of somebody else, and what undoes it if a later step fails. */
    public <T extends @Nullable Object> T step(String name, Callable<T> action, Action<T> undo) {
        T result = call(action);
        undoing(name, () -> {
            undo.run(result);
            return null;
        });
        return result;
    }

    /**
     * From now on something is undone if a step fails. To be called before a step that may have happened even if it throws,
     * as a call over a network.
     */
    public void undoing(String name, Callable<?> undo) {
        done.push(new Compensation(name, undo));
    }

    /**
     * Undoes what was done so far, the last step first, and goes on: for an answer of no, which is no exception. A thread
     * that is interrupted is so again afterwards; what has to be undone is undone before.
     *
     * @throws CompensationException if some of it could not be undone
     */
    public void compensate() {
        compensate(null);
    }

    private void compensate(@Nullable Throwable failure) {
        List<CompensationException.Failure> failures = new ArrayList<>();
        boolean interrupted = false;
        while (!done.isEmpty()) {
            interrupted |= Thread.interrupted();
            Compensation last = done.pop();
            try {
                last.action().call();
            } catch (Throwable e) {
                failures.add(new CompensationException.Failure(last.step(), e));
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new CompensationException(failures, failure);
        }
    }

    private static <T extends @Nullable Object> T call(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw Sneaky.rethrow(e);
        }
    }
}
