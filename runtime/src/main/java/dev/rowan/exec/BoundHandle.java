package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One handle that is open already and stays so. */
public final class BoundHandle implements Handles {
    private final Handle handle;
    private final OpenStreams streams = new OpenStreams();

    /** Runs everything on {@code handle}. */
    public BoundHandle(Handle handle) {
        this.handle = handle;
    }

    /**
     * The handle.
     *
     * @throws IllegalStateException if it is closed; its connection may be somebody else's by now
     */
    @Override
    public Handle acquire() {
        if (handle.isClosed()) {
            throw new IllegalStateException("The connection is closed: what was bound to it ends with its scope");
        }
        return handle;
    }

    /** The streams that are open on it. */
    OpenStreams streams() {
        return streams;
    }

    @Override
    public void release(Handle released, @Nullable Throwable failure) {
        // whoever opened it closes it
    }
}
