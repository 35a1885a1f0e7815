package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** Connections of which something is done first, before any is given out. */
public final class HookedLeases implements Leases {
    private final Leases inner;
    private final Runnable before;

    /** Connections from {@code inner}, each after {@code before}. */
    public HookedLeases(Leases inner, Runnable before) {
        this.inner = inner;
        this.before = before;
    }

    Leases inner() {
        return inner;
    }

    @Override
    public Lease acquire() {
        before.run();
        return inner.acquire();
    }

    @Override
    public void release(Lease lease, @Nullable Throwable failure) {
        inner.release(lease, failure);
    }
}
