package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** Where statements get the connection that they run on. */
public interface Leases {
    /** A connection to run on. Each one is given back. */
    Lease acquire();

    /**
     * Gives a connection back.
     *
     * @param failure what went wrong meanwhile, or null; problems of giving back are added to it, or logged, and not thrown
     */
    void release(Lease lease, @Nullable Throwable failure);
}
