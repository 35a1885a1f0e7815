package dev.rowan.exec;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is done in one database for a transaction over several, whose coordinator ends it. */
public final class BranchScope extends GuestScope {
    private final List<Runnable> onCommit = new ArrayList<>(0);
    private final List<Runnable> onRollback = new ArrayList<>(0);

    /** A branch that has begun on a handle. */
    public BranchScope(Engine engine, Handle handle) {
        super(engine, new HandleLease(handle));
    }

    /**
     * Nothing more is done here. After an error some servers take a prepare for a rollback, and do not tell.
     *
     * @throws IllegalStateException if a part of it is open
     * @throws dev.rowan.error.DatabaseException if it can only be rolled back
     */
    public void complete() {
        commit();
        close(null);
    }

    /** Runs what waits for the outcome. */
    public void settle(boolean committed) {
        close(null);
        runDue();
        Actions.runAll(committed ? onCommit : onRollback);
    }

    @Override
    List<Runnable> settleCommitted(List<Runnable> committed, List<Runnable> rolledBack) {
        onCommit.addAll(committed);
        onRollback.addAll(rolledBack);
        return List.of();
    }
}
