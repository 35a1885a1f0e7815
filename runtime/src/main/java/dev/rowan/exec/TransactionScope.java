package dev.rowan.exec;

import dev.rowan.dialect.Feature;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.SqlError;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of a transaction run: one connection, until the scope is closed. After a commit or rollback the next
 * statement begins anew. Confined to one thread at a time.
 */
public abstract class TransactionScope implements Leases {
    private final Engine engine;
    private List<Runnable> afterCommit = List.of();
    private List<Runnable> afterRollback = List.of();
    private List<Runnable> due = List.of();
    private final OneThread guard = new OneThread();
    private @Nullable OpenStreams streams;
    private State state = State.IDLE;
    private @Nullable TransactionScope child;
    private int savepoints;
    private Deadline deadline = Deadline.NONE;

    /** An error after which the server may refuse the rest until this is rolled back. */
    private @Nullable DatabaseException lastError;

    /** The error with which the server rolled back all of it, or with which the connection was lost. */
    private @Nullable DatabaseException end;

    TransactionScope(Engine engine) {
        this.engine = engine;
    }

    /**
     * A transaction on a connection that {@code source} lends until the scope is closed. If that is in a transaction already,
     * it is a part of it that can be rolled back by itself.
     */
    public static TransactionScope open(Engine engine, Leases source, TransactionSettings settings) {
        if (source instanceof TransactionScope outer) {
            return outer.nested();
        }
        if (source instanceof BoundLease bound && bound.acquire().isInTransaction()) {
            return new OuterScope(engine, bound.acquire()).nested();
        }
        return RootScope.lease(engine, source, settings);
    }

    /** Says by which moment it, and each part of it that begins from now on, must be committed. */
    public final void until(Deadline newDeadline) {
        deadline = newDeadline;
    }

    /**
     * A part of this transaction that can be rolled back by itself.
     *
     * @throws IllegalStateException if another part is still open
     */
    public final TransactionScope nested() {
        requireNoChild();
        lease();
        TransactionScope nested = new SavepointScope(engine, this, nextSavepoint());
        nested.deadline = deadline;
        child = nested;
        return nested;
    }

    /**
     * The connection, for one statement.
     *
     * @throws IllegalStateException if another thread is using it at this moment, as far as that can be seen without cost
     */
    @Override
    public final Lease acquire() {
        requireOpen();
        OneThread guard = root().guard;
        guard.enter();
        try {
            return lease();
        } catch (RuntimeException | Error e) {
            guard.leave();
            throw e;
        }
    }

    /** Hears of each query that was sent on it. */
    final void queried(String sql) {
        root().count(sql);
    }

    /** The streams that end with the transaction. */
    final OpenStreams streams() {
        TransactionScope root = root();
        OpenStreams known = root.streams;
        if (known == null) {
            known = new OpenStreams();
            root.streams = known;
        }
        return known;
    }

    /** Those of a part are the root's, which end with that. */
    private void endStreams() {
        if (streams != null) {
            streams.end();
        }
    }

    /** Counts a query; for the root. */
    void count(String sql) {}

    final Lease lease() {
        requireOpen();
        requireNotEnded();
        if (state == State.IDLE) {
            try {
                begin();
            } catch (SQLException e) {
                throw translated(e);
            }
            state = State.ACTIVE;
        }
        return held();
    }

    @Override
    public final void release(Lease lease, @Nullable Throwable problem) {
        root().guard.leave();
        if (problem instanceof ConnectionException lost) {
            end(lost);
        } else if (problem instanceof DatabaseException error) {
            if (!engine.dialect().supports(Feature.CONTINUES_AFTER_ERROR)) {
                innermost().lastError = error;
            } else if (error instanceof DeadlockException) {
                end(error);
            }
        }
    }

    /**
     * Makes what was done since the last commit or rollback permanent, as far as the surrounding transaction does. When
     * the connection is lost meanwhile nobody knows the outcome, and the actions that wait for one are dropped.
     *
     * @throws dev.rowan.error.QueryTimeout if it is too late for that, so that it was rolled back
     */
    public final void commit() {
        requireOpen();
        requireNoChild();
        requireNotEnded();
        root().guard.check();
        endStreams();
        if (state == State.ACTIVE) {
            deadline.check(this::undo);
            requireSound();
            state = State.IDLE;
            try {
                doCommit();
            } catch (SQLException e) {
                DatabaseException failure = translated(e);
                settleFailed(failure);
                throw failure;
            } catch (RuntimeException e) {
                settleFailed(e);
                throw e;
            }
        }
        List<Runnable> now = settleCommitted(afterCommit, afterRollback);
        forgetActions();
        due = Actions.joined(due, now);
    }

    /**
     * Undoes what was done since the last commit or rollback. Where the connection was lost the server does so.
     *
     * @throws IllegalStateException if another thread is using it at this moment
     */
    public final void rollback() {
        requireOpen();
        requireNoChild();
        root().guard.check();
        undo();
    }

    private void undo() {
        endStreams();
        try {
            if (state == State.ACTIVE) {
                state = State.IDLE;
                boolean undone = loss() != null || (root().end != null && root() != this);
                if (!undone) {
                    doRollback();
                }
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lastError = null;
            if (loss() == null) {
                end = null;
            }
            settleRolledBack();
        }
    }

    /**
     * Rolls back what was not committed, and gives the connection back. Does nothing the second time.
     *
     * @param failure what went wrong before, or null; further problems are added to it and not thrown
     */
    public final void close(@Nullable Throwable failure) {
        if (state == State.CLOSED) {
            return;
        }
        RuntimeException problem = null;
        try {
            if (child != null) {
                child.close(failure);
            }
            undo();
        } catch (RuntimeException e) {
            problem = e;
        }
        state = State.CLOSED;
        Throwable first = failure == null ? problem : failure;
        if (failure != null && problem != null) {
            failure.addSuppressed(problem);
        }
        doClose(first);
        if (failure == null && problem != null) {
            throw problem;
        }
    }

    /** Whether it can be used. */
    public final boolean isOpen() {
        return state != State.CLOSED;
    }

    /** Whether a part of it is open. */
    public final boolean hasOpenPart() {
        return child != null && child.isOpen();
    }

    /** Has an action run once what is done now was committed for good. */
    public final void afterCommit(Runnable action) {
        requireOpen();
        afterCommit = Actions.joined(afterCommit, List.of(action));
    }

    /** Has an action run once what is done now was rolled back. */
    public final void afterRollback(Runnable action) {
        requireOpen();
        afterRollback = Actions.joined(afterRollback, List.of(action));
    }

    /** Runs the actions whose outcome is known by now; all of them, even if some fail, and throws the first failure. */
    public final void runDue() {
        if (due.isEmpty()) {
            return;
        }
        List<Runnable> actions = due;
        due = List.of();
        Actions.runAll(actions);
    }

    final Engine engine() {
        return engine;
    }

    /** The scope that owns the connection: the transaction that this is, or is a part of. */
    TransactionScope root() {
        return this;
    }

    /** How the connection was lost, or null if it was not. */
    final @Nullable ConnectionException loss() {
        return root().end instanceof ConnectionException lost ? lost : null;
    }

    abstract Lease held();

    abstract void begin() throws SQLException;

    abstract void doCommit() throws SQLException;

    abstract void doRollback() throws SQLException;

    abstract void doClose(@Nullable Throwable failure);

    /** Hands the waiting actions on to the surrounding transaction, or gives those that are due. */
    abstract List<Runnable> settleCommitted(List<Runnable> onCommit, List<Runnable> onRollback);

    /** Takes over the actions of a part that was committed into it. */
    void adopt(List<Runnable> onCommit, List<Runnable> onRollback) {
        afterCommit = Actions.joined(afterCommit, onCommit);
        afterRollback = Actions.joined(afterRollback, onRollback);
    }

    /** What the driver threw, as Rowan's own. */
    final DatabaseException translated(SQLException error) {
        DatabaseException translated = engine.errors().translate(error, null, held().connection());
        if (translated instanceof ConnectionException) {
            end(translated);
        }
        return translated;
    }

    String nextSavepoint() {
        return savepoint(++savepoints);
    }

    String savepoint(int number) {
        return "rowan_" + number;
    }

    private void settleFailed(RuntimeException failure) {
        if (failure instanceof ConnectionException && root() == this) {
            forgetActions();
        } else {
            settleRolledBack();
        }
    }

    private void settleRolledBack() {
        due = Actions.joined(due, afterRollback);
        forgetActions();
    }

    private void forgetActions() {
        afterCommit = List.of();
        afterRollback = List.of();
    }

    /** The part whose rollback makes the transaction usable again. */
    private TransactionScope innermost() {
        return child != null && child.state == State.ACTIVE ? child.innermost() : this;
    }

    private void end(DatabaseException error) {
        if (loss() == null) {
            root().end = error;
        }
    }

    private void requireNotEnded() {
        ConnectionException lost = loss();
        if (lost != null) {
            throw new ConnectionException(
                    "The connection of this transaction was lost, and with it all that was not committed. Begin a new one",
                    SqlError.of(null),
                    lost);
        }
        DatabaseException ended = root().end;
        if (ended != null) {
            throw ErrorKind.ABORTED.exception(SqlError.of(null), ended);
        }
    }

    /** A server that refuses statements after an error takes a commit for a rollback, and drivers do not tell. */
    private void requireSound() {
        if (lastError != null) {
            try (Statement statement = held().connection().createStatement()) {
                statement.execute("select 1");
            } catch (SQLException e) {
                throw ErrorKind.ABORTED.exception(SqlError.of(null), lastError);
            }
            lastError = null;
        }
    }

    private void requireOpen() {
        if (state == State.CLOSED) {
            throw new IllegalStateException("The transaction is closed");
        }
    }

    private void requireNoChild() {
        if (hasOpenPart()) {
            throw new IllegalStateException("A nested transaction is still open; close it first");
        }
    }

    private enum State {
        IDLE,
        ACTIVE,
        CLOSED
    }
}
