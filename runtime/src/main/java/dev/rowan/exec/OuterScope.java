package dev.rowan.exec;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** A transaction that somebody else began on a handle and will end; Rowan takes part in it behind savepoints. */
final class OuterScope extends GuestScope {
    private final String prefix;

    OuterScope(Engine engine, Handle handle) {
        super(engine, handle);
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
        onCommit.forEach(handle()::afterCommit);
        onRollback.forEach(handle()::afterRollback);
    }

    @Override
    void settleCommitted(List<Runnable> dueNow) {
        dueNow.addAll(afterCommit);
    }
}
