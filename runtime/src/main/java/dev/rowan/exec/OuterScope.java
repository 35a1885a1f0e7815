package dev.rowan.exec;

import java.util.List;

/** A transaction that somebody else began on a handle and will end; Rowan takes part in it behind savepoints. */
final class OuterScope extends GuestScope {
    private final String prefix;

    OuterScope(Engine engine, Lease lease) {
        super(engine, lease);
        this.prefix = "rowan_" + engine.nextScope() + "_";
    }

    /** Its owner may begin others, whose savepoints must not be taken for these. */
    @Override
    String savepoint(int number) {
        return prefix + number;
    }

    /** It tells when its owner ends it. */
    @Override
    void adopt(List<Runnable> onCommit, List<Runnable> onRollback) {
        onCommit.forEach(held()::afterCommit);
        onRollback.forEach(held()::afterRollback);
    }

    @Override
    List<Runnable> settleCommitted(List<Runnable> onCommit, List<Runnable> onRollback) {
        return onCommit;
    }
}
