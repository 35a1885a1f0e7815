package dev.rowan.exec;

import dev.rowan.dialect.Feature;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A transaction that somebody else began on a handle and will end; Rowan takes part in it behind savepoints. */
final class OuterScope extends TransactionScope {
    private final Handle handle;
    private final String prefix;

    OuterScope(Engine engine, Handle handle) {
        super(engine.errors(), engine.dialect().supports(Feature.CONTINUES_AFTER_ERROR));
        this.handle = handle;
        this.prefix = "rowan_" + engine.nextScope() + "_";
    }

    /** Its owner may begin others, whose savepoints must not be taken for these. */
    @Override
    String savepoint(int number) {
        return prefix + number;
    }

    /** Jdbi tells when its owner ends it. */
    @Override
    void adopt(List<Runnable> onCommit, List<Runnable> onRollback) {
        onCommit.forEach(handle::afterCommit);
        onRollback.forEach(handle::afterRollback);
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
