package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One handle that is open already and stays so. */
public final class BoundHandle implements Handles {
    private final Handle handle;

    /** Runs everything on {@code handle}. */
    public BoundHandle(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Handle acquire() {
        return handle;
    }

    @Override
    public void release(Handle released, @Nullable Throwable failure) {
        // whoever opened it closes it
    }
}
