package dev.rowan;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries a transaction again while its options say so. */
final class Retries {
    private Retries() {}

    static <T extends @Nullable Object> T run(TxOptions options, Supplier<T> attempt) {
        int retry = 0;
        while (true) {
            try {
                return attempt.get();
            } catch (Throwable e) {
                if (retry >= options.retries() || !options.retries(e) || !paused(options, retry)) {
                    throw e;
                }
                retry++;
            }
        }
    }

    /** Waits a random part of the ceiling, so that those who met once do not meet again; false if interrupted. */
    private static boolean paused(TxOptions options, int retry) {
        long ceiling = Math.max(1, options.ceiling(retry).toMillis());
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(ceiling) + 1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
