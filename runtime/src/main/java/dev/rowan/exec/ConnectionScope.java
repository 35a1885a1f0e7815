package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One connection for several statements, each of which commits by itself. */
public final class ConnectionScope {
    private final Executor executor;
    private final Handles source;
    private final @Nullable Handle handle;

    private ConnectionScope(Executor executor, Handles source, @Nullable Handle handle) {
        this.executor = executor;
        this.source = source;
        this.handle = handle;
    }

    /** A connection of its own, or the one that {@code executor} is bound to. */
    public static ConnectionScope open(Executor executor) {
        Handles source = executor.handles();
        if (!(source instanceof PooledHandles)) {
            return new ConnectionScope(executor, source, null);
        }
        Handle handle = source.acquire();
        return new ConnectionScope(executor.on(new BoundHandle(handle)), source, handle);
    }

    /** Runs statements on the connection, until it is closed. */
    public Executor executor() {
        return executor;
    }

    /**
     * Gives the connection back.
     *
     * @param failure what went wrong before, or null
     */
    public void close(@Nullable Throwable failure) {
        if (handle != null) {
            source.release(handle, failure);
        }
    }
}
