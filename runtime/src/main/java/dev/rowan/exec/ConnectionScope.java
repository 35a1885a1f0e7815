package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** One connection for several statements, each of which commits by itself. */
public final class ConnectionScope {
    private final Executor executor;
    private final Handles source;
    private final @Nullable BoundHandle own;

    private ConnectionScope(Executor executor, Handles source, @Nullable BoundHandle own) {
        this.executor = executor;
        this.source = source;
        this.own = own;
    }

    /** A connection of its own, or the one that {@code executor} is bound to. */
    public static ConnectionScope open(Executor executor) {
        Handles source = executor.handles();
        if (!(source instanceof PooledHandles)) {
            return new ConnectionScope(executor, source, null);
        }
        BoundHandle own = new BoundHandle(source.acquire());
        return new ConnectionScope(executor.on(own), source, own);
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
        if (own != null) {
            own.streams().end();
            source.release(own.acquire(), failure);
        }
    }
}
