package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** One connection for several statements, each of which commits by itself. */
public final class ConnectionScope {
    private final Executor executor;
    private final Leases source;
    private final @Nullable BoundLease own;

    private ConnectionScope(Executor executor, Leases source, @Nullable BoundLease own) {
        this.executor = executor;
        this.source = source;
        this.own = own;
    }

    /** A connection of its own, or the one that {@code executor} is bound to. */
    public static ConnectionScope open(Executor executor) {
        Leases source = executor.leases();
        if (!(source instanceof PooledLeases)) {
            return new ConnectionScope(executor, source, null);
        }
        BoundLease own = new BoundLease(source.acquire());
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
