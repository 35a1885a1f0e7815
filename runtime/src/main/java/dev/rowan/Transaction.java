package dev.rowan;

import dev.rowan.exec.Deadline;
import dev.rowan.exec.Executor;
import dev.rowan.exec.StatementOptions;
import dev.rowan.exec.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * A transaction: one connection, on which everything is done until it is committed, rolled back or closed. After a commit
 * or rollback it can be used again, for a new transaction on the same connection. It is confined to one thread at a time.
 *
 * <p>Where the callback form of {@link Database#inTransaction} does not fit, {@link Database#begin()} gives one to be
 * closed in a try-with-resources; closing rolls back what was not committed.
 */
public final class Transaction extends Verbs implements AutoCloseable {
    private final TransactionScope scope;

    private Transaction(Executor executor, TransactionScope scope) {
        super(executor);
        this.scope = scope;
    }

    static Transaction begin(Executor executor, TxOptions options) {
        TransactionScope scope = TransactionScope.open(executor.engine(), executor.leases(), options.settings());
        Executor within = executor.on(scope);
        StatementOptions statements = executor.options();
        if (options.isReadOnly()) {
            within = within.with(statements.withReadOnly());
        }
        if (options.timeout() != null) {
            Deadline deadline = Deadline.in(options.timeout());
            within = within.until(deadline);
            scope.until(deadline);
        }
        return new Transaction(within, scope);
    }

    static <T extends @Nullable Object> T run(Executor executor, TxOptions options, Callback<Transaction, T> callback) {
        Outcome<T> outcome = Retries.run(options, () -> attempt(begin(executor, options), callback));
        outcome.scope().runDue();
        return outcome.result();
    }

    /**
     * Makes permanent what was done. Within another transaction it becomes a part of that.
     *
     * @throws dev.rowan.error.QueryTimeout if the time of the transaction is up, so that it was rolled back
     * @throws IllegalStateException if it is closed, or a transaction within it is open
     */
    public void commit() {
        scope.commit();
        scope.runDue();
    }

    /**
     * Undoes what was done since it began, or since the last commit.
     *
     * @throws IllegalStateException if it is closed, or a transaction within it is open
     */
    public void rollback() {
        scope.rollback();
        scope.runDue();
    }

    /** Rolls back what was not committed, and gives the connection back. Does nothing the second time. */
    @Override
    public void close() {
        scope.close(null);
        scope.runDue();
    }

    /** Whether a part of it is open. */
    boolean isResting() {
        return scope.hasOpenPart();
    }

    /** Whether it can be used. */
    public boolean isOpen() {
        return scope.isOpen();
    }

    /**
     * A part of this transaction that can be rolled back by itself (a savepoint), by hand.
     *
     * @throws IllegalStateException if another such part is open
     */
    public Transaction begin() {
        TransactionScope nested = scope.nested();
        return new Transaction(executor().on(nested), nested);
    }

    /**
     * Has an action run after what is done now was committed for good; not at all if it is rolled back, or if the
     * connection is lost while it is committed, so that nobody knows. In the callback form it runs after the connection
     * was given back. What it throws goes on to the caller; the commit stands.
     */
    public void afterCommit(Runnable action) {
        scope.afterCommit(action);
    }

    /**
     * Has an action run after what is done now was rolled back; not at all if it is committed, or if the connection is
     * lost while it is committed.
     */
    public void afterRollback(Runnable action) {
        scope.afterRollback(action);
    }

    private static <T extends @Nullable Object> Outcome<T> attempt(
            Transaction transaction, Callback<Transaction, T> callback) {
        TransactionScope scope = transaction.scope;
        T result;
        try {
            result = call(callback, transaction);
            scope.commit();
        } catch (Throwable e) {
            scope.close(e);
            try {
                scope.runDue();
            } catch (Throwable action) {
                if (action != e) {
                    e.addSuppressed(action);
                }
            }
            throw e;
        }
        scope.close(null);
        return new Outcome<>(scope, result);
    }

    private record Outcome<T extends @Nullable Object>(TransactionScope scope, T result) {}
}
