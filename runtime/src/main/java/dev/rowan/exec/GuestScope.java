package dev.rowan.exec;

import dev.rowan.dialect.Feature;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A transaction on a handle that somebody else has begun and will end: here nothing is sent for either. */
abstract class GuestScope extends TransactionScope {
    private final Handle handle;

    GuestScope(Engine engine, Handle handle) {
        super(engine.errors(), engine.dialect().supports(Feature.CONTINUES_AFTER_ERROR));
        this.handle = handle;
    }

    @Override
    final Handle handle() {
        return handle;
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
