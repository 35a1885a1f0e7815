package dev.rowan.exec;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A transaction that somebody else began on a handle and will end; Rowan takes part in it behind savepoints. */
final class OuterScope extends TransactionScope {
    private final Handle handle;

    OuterScope(ErrorTranslator errors, Handle handle) {
        super(errors);
        this.handle = handle;
    }

    @Override
    Handle handle() {
        return handle;
    }

    @Override
    void begin() {
        // it has begun
    }

    @Override
    void doCommit() {
        // its owner does
    }

    @Override
    void doRollback() {
        // its owner does
    }

    @Override
    void doClose(@Nullable Throwable failure) {
        // its owner does
    }

    @Override
    void settleCommitted(List<Runnable> dueNow) {
        dueNow.addAll(afterCommit);
    }
}
