package dev.rowan;

import dev.rowan.exec.Deadline;
import dev.rowan.exec.Executor;
import dev.rowan.xa.GlobalScope;

/**
 * A transaction over several databases. It begins in each when that is used first, and has one connection there. Confined to
 * one thread at a time.
 */
public final class GlobalTransaction implements AutoCloseable {
    private final GlobalScope scope;
    private final TwoPhase owner;
    private final TxOptions options;
    private final Deadline deadline;

    GlobalTransaction(GlobalScope scope, TwoPhase owner, TxOptions options) {
        this.scope = scope;
        this.owner = owner;
        this.options = options;
        this.deadline = Deadline.in(options.timeout());
    }

    /** What it is called on the servers, and in the log. */
    public String id() {
        return scope.id();
    }

    /**
     * The verbs in one of its databases. Transactions and sessions within are parts of it, behind savepoints.
     *
     * @throws IllegalArgumentException if the database takes no part
     * @throws IllegalStateException after the end
     */
    public Operations on(Database database) {
        Executor executor = database.executor().on(scope.on(owner.of(database))).until(deadline);
        return new Verbs(options.isReadOnly() ? executor.with(executor.options().withReadOnly()) : executor);
    }

    /**
     * Commits in all databases, or in none. With one database that is done at once; with several each prepares, the
     * decision is logged, and all are told. A server that cannot be told by then does not make it fail, since the decision
     * stands: that is logged as a warning, and {@link TwoPhase#recover} tells it.
     *
     * @throws dev.rowan.error.QueryTimeout if its time is up, so that it was rolled back in all
     * @throws dev.rowan.error.DatabaseException if it was rolled back in all, since one could not commit
     * @throws dev.rowan.xa.InDoubtException if the log does not answer, so that a recovery will decide, or if the connection to
     *     the only database is lost meanwhile
     */
    public void commit() {
        scope.commit(deadline);
    }

    /** Rolls back in all databases. */
    public void rollback() {
        scope.rollback();
    }

    /** Whether it can be used. */
    public boolean isOpen() {
        return scope.isOpen();
    }

    /** Rolls back what was not committed. Does nothing the second time. */
    @Override
    public void close() {
        scope.rollback();
    }
}
