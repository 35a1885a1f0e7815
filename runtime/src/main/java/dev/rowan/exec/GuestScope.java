package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/** A transaction on a connection that somebody else has begun and will end: here nothing is sent for either. */
abstract class GuestScope extends TransactionScope {
    private final Lease lease;

    GuestScope(Engine engine, Lease lease) {
        super(engine);
        this.lease = lease;
    }

    @Override
    final Lease held() {
        return lease;
    }

    @Override
    final void begin() {
        // its owner has done so
    }

    @Override
    final void doCommit() {
        // its owner will
    }

    @Override
    final void doRollback() {
        // its owner will
    }

    @Override
    final void doClose(@Nullable Throwable failure) {
        // its owner has the connection
    }
}
