package dev.rowan.exec;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a transaction, behind a savepoint. */
final class SavepointScope extends TransactionScope {
    private final TransactionScope parent;
    private final String name;

    SavepointScope(Engine engine, TransactionScope parent, String name) {
        super(engine);
        this.parent = parent;
        this.name = name;
    }

    @Override
    TransactionScope root() {
        return parent.root();
    }

    @Override
    Lease held() {
        return parent.lease();
    }

    @Override
    void begin() throws SQLException {
        parent.lease().savepoint(name);
    }

    @Override
    void doCommit() throws SQLException {
        parent.lease().releaseSavepoint(name);
    }

    @Override
    void doRollback() throws SQLException {
        parent.lease().rollbackToSavepoint(name);
    }

    @Override
    void doClose(@Nullable Throwable failure) {
        // the connection is the surrounding transaction's
    }

    @Override
    List<Runnable> settleCommitted(List<Runnable> onCommit, List<Runnable> onRollback) {
        parent.adopt(onCommit, onRollback);
        return List.of();
    }

    @Override
    String nextSavepoint() {
        return parent.nextSavepoint();
    }
}
