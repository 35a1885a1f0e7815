package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Where statements get the handle that they run on. */
public interface Handles {
    /** A handle to run on. Each one is given back. */
    Handle acquire();

    /**
     * Gives a handle back.
     *
     * @param failure what went wrong meanwhile, or null; problems of giving back are added to it and not thrown
     */
    void release(Handle handle, @Nullable Throwable failure);
}
