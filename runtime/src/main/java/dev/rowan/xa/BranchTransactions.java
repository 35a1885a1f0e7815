package dev.rowan.xa;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** What Jdbi may do in a branch: savepoints, by SQL, since some drivers refuse their own there. Nobody else ends it. */
final class BranchTransactions implements TransactionHandler {
    @Override
    public void begin(Handle handle) {
        throw ended();
    }

    @Override
    public void commit(Handle handle) {
        throw ended();
    }

    @Override
    public void rollback(Handle handle) {
        throw ended();
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return true;
    }

    @Override
    public void savepoint(Handle handle, String name) {
        handle.execute("savepoint " + name);
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        handle.execute("rollback to savepoint " + name);
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        handle.execute("release savepoint " + name);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) throws X {
        return callback.withHandle(handle);
    }

    @Override
    public <R, X extends Exception> R inTransaction(
            Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> callback) throws X {
        return callback.withHandle(handle);
    }

    private static IllegalStateException ended() {
        return new IllegalStateException("A branch of a transaction over several databases is ended with that");
    }
}
