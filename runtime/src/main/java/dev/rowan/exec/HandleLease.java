package dev.rowan.exec;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.UnableToRestoreAutoCommitStateException;

/** A handle, whose transactions are those of its Jdbi. */
final class HandleLease extends Lease {
    private final Handle handle;

    HandleLease(Handle handle) {
        this.handle = handle;
    }

    @Override
    Connection connection() {
        return handle.getConnection();
    }

    @Override
    Handle handle() {
        return handle;
    }

    @Override
    boolean isLogged() {
        return handle.getConfig(SqlStatements.class).getSqlLogger() != SqlLogger.NOP_SQL_LOGGER;
    }

    @Override
    int queryTimeout() {
        Integer configured = handle.getConfig(SqlStatements.class).getQueryTimeout();
        return configured == null ? 0 : configured;
    }

    @Override
    boolean isInTransaction() {
        return handle.isInTransaction();
    }

    @Override
    void begin() throws SQLException {
        unwrapping(handle::begin);
    }

    @Override
    void commit() throws SQLException {
        try {
            unwrapping(handle::commit);
        } catch (UnableToRestoreAutoCommitStateException e) {
            damaged(e); // it is thrown after the commit only
        }
    }

    @Override
    void rollback() throws SQLException {
        unwrapping(handle::rollback);
    }

    @Override
    void savepoint(String name) throws SQLException {
        unwrapping(() -> handle.savepoint(name));
    }

    @Override
    void releaseSavepoint(String name) throws SQLException {
        unwrapping(() -> handle.releaseSavepoint(name));
    }

    @Override
    void rollbackToSavepoint(String name) throws SQLException {
        unwrapping(() -> handle.rollbackToSavepoint(name));
    }

    @Override
    void afterCommit(Runnable action) {
        handle.afterCommit(action);
    }

    @Override
    void afterRollback(Runnable action) {
        handle.afterRollback(action);
    }

    @Override
    boolean isClosed() {
        return handle.isClosed();
    }

    @Override
    void close() {
        handle.close();
    }

    private static void unwrapping(Runnable step) throws SQLException {
        try {
            step.run();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException error && !(e instanceof UnableToRestoreAutoCommitStateException)) {
                throw error;
            }
            throw e;
        }
    }
}
