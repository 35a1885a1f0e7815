package dev.rowan.xa;

import dev.rowan.error.DatabaseException;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import dev.rowan.exec.Actions;
import dev.rowan.exec.BranchScope;
import dev.rowan.exec.Deadline;
import dev.rowan.exec.Isolation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction over several databases, from its first statement to its outcome. For one thread at a time. */
public final class GlobalScope {
    private static final Logger LOG = LoggerFactory.getLogger(GlobalScope.class);

    private final Coordinator coordinator;
    private final String id;
    private final @Nullable Isolation isolation;
    private final Map<XaDatabase, Branch> branches = new LinkedHashMap<>();
    private boolean open = true;

    GlobalScope(Coordinator coordinator, String id, @Nullable Isolation isolation) {
        this.coordinator = coordinator;
        this.id = id;
        this.isolation = isolation;
    }

    /** What it is called on all servers. */
    public String id() {
        return id;
    }

    /** Whether it can be used. */
    public boolean isOpen() {
        return open;
    }

    /** What is to be done in a database; it begins there if it has not. */
    public BranchScope on(XaDatabase database) {
        requireOpen();
        Branch branch = branches.get(database);
        if (branch == null) {
            branch = Branch.start(database, id, isolation);
            branches.put(database, branch);
        }
        return branch.scope();
    }

    /**
     * Commits everywhere, or rolls back everywhere.
     *
     * @throws dev.rowan.error.QueryTimeout if that is after the deadline, so that it was rolled back
     * @throws InDoubtException if nobody can say which
     */
    public void commit(Deadline deadline) {
        requireOpen();
        if (branches.values().stream().anyMatch(branch -> branch.scope().hasOpenPart())) {
            throw new IllegalStateException("A nested transaction is still open; close it first");
        }
        if (!branches.isEmpty()) {
            deadline.check(this::rollback);
        }
        try {
            branches.values().forEach(branch -> branch.scope().complete());
        } catch (RowanException e) {
            rollback();
            throw e;
        }
        open = false;
        try {
            if (branches.size() == 1) {
                alone(branches.values().iterator().next());
            } else {
                prepare();
                decide();
                finish();
            }
        } finally {
            coordinator.ended(id);
        }
        settle(true);
    }

    /** Rolls back everywhere. Does nothing after the end. */
    public void rollback() {
        if (!open) {
            return;
        }
        open = false;
        undo();
        coordinator.ended(id);
        settle(false);
    }

    private void alone(Branch branch) {
        try {
            branch.commitAlone();
        } catch (InDoubtException e) {
            throw e;
        } catch (RowanException e) {
            undo();
            settle(false);
            throw e;
        }
    }

    private void prepare() {
        for (Branch branch : branches.values()) {
            try {
                branch.prepare();
            } catch (RowanException e) {
                undo();
                settle(false);
                throw e;
            }
        }
    }

    private void decide() {
        Decision decision;
        try {
            decision = coordinator.log().decide(id, Decision.COMMIT);
        } catch (RowanException e) {
            decision = afterFailure(e);
        }
        if (decision == Decision.ROLLBACK) {
            undo();
            settle(false);
            throw new DatabaseException(
                    "The transaction was rolled back by a recovery while it was committed", SqlError.of(null), null);
        }
    }

    /** The decision may have been written or not; whoever decides now finds out. */
    private Decision afterFailure(RowanException failure) {
        Decision decision;
        try {
            decision = coordinator.log().decide(id, Decision.ROLLBACK);
        } catch (RowanException e) {
            failure.addSuppressed(e);
            branches.values().forEach(Branch::abandon);
            throw InDoubtException.ofAll(id, failure);
        }
        if (decision == Decision.ROLLBACK) {
            undo();
            settle(false);
            throw failure;
        }
        return decision;
    }

    private void finish() {
        boolean all = true;
        for (Branch branch : branches.values()) {
            all &= branch.commit();
        }
        if (all) {
            try {
                coordinator.log().forget(id);
            } catch (RowanException e) {
                LOG.debug("The decision on {} stays in the log until the next recovery", id, e);
            }
        }
    }

    private void undo() {
        branches.values().forEach(Branch::rollback);
    }

    private void settle(boolean committed) {
        Actions.runAll(branches.values().stream()
                .<Runnable>map(branch -> () -> branch.scope().settle(committed))
                .toList());
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("The transaction is closed");
        }
    }
}
