package dev.rowan.exec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several statements of which all stay or none: a transaction, or a part of the one at hand. */
public final class Atomic {
    private Atomic() {}

    /** Does something of which all stays, or nothing if it throws. */
    public static <T extends @Nullable Object> T run(Executor executor, Function<Executor, T> action) {
        TransactionScope scope = open(executor);
        T result;
        try {
            result = action.apply(executor.on(scope));
            scope.commit();
        } catch (Throwable e) {
            scope.close(e);
            throw e;
        }
        scope.close(null);
        return result;
    }

    /** Does something of which nothing stays. */
    static <T extends @Nullable Object> T undone(Executor executor, Function<Executor, T> action) {
        TransactionScope scope = open(executor);
        T result;
        try {
            result = action.apply(executor.on(scope));
        } catch (Throwable e) {
            scope.close(e);
            throw e;
        }
        scope.close(null);
        return result;
    }

    private static TransactionScope open(Executor executor) {
        return TransactionScope.open(executor.engine(), executor.leases(), TransactionSettings.DEFAULT);
    }
}
