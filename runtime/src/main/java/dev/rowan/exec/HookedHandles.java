package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Handles of which something is done first, before any is given out. */
public final class HookedHandles implements Handles {
    private final Handles inner;
    private final Runnable before;

    /** Handles from {@code inner}, each after {@code before}. */
    public HookedHandles(Handles inner, Runnable before) {
        this.inner = inner;
        this.before = before;
    }

    Handles inner() {
        return inner;
    }

    @Override
    public Handle acquire() {
        before.run();
        return inner.acquire();
    }

    @Override
    public void release(Handle handle, @Nullable Throwable failure) {
        inner.release(handle, failure);
    }
}
