package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/**
 * Finds out that two threads use the same transaction at once, as well as that can be seen without synchronisation. It may
 * be handed from one thread to another between two statements.
 */
final class OneThread {
    private @Nullable Thread user;
    private int uses;

    /** Begins a use. */
    void enter() {
        check();
        user = Thread.currentThread();
        uses++;
    }

    /** Ends a use. */
    void leave() {
        if (--uses <= 0) {
            uses = 0;
            user = null;
        }
    }

    /**
     * Refuses a second thread.
     *
     * @throws IllegalStateException if another thread has begun a use and not ended it
     */
    void check() {
        Thread present = user;
        Thread current = Thread.currentThread();
        if (present != null && present != current) {
            throw new IllegalStateException("The transaction is being used by thread " + present.getName()
                    + "; it is for one thread at a time. Give " + current.getName() + " a transaction of its own");
        }
    }
}
