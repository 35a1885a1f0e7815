package dev.rowan.exec;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One connection that is open already and stays so. */
public final class BoundLease implements Leases {
    private final Lease lease;
    private final OpenStreams streams = new OpenStreams();

    BoundLease(Lease lease) {
        this.lease = lease;
    }

    /** Runs everything on a handle. */
    public static BoundLease of(Handle handle) {
        return new BoundLease(new HandleLease(handle));
    }

    /**
     * The connection.
     *
     * @throws IllegalStateException if it is closed, and may be somebody else's by now
     */
    @Override
    public Lease acquire() {
        if (lease.isClosed()) {
            throw new IllegalStateException("The connection is closed: what was bound to it ends with its scope");
        }
        return lease;
    }

    /** The streams that are open on it. */
    OpenStreams streams() {
        return streams;
    }

    @Override
    public void release(Lease released, @Nullable Throwable failure) {
        // whoever opened it closes it
    }
}
