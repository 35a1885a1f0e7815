package dev.rowan.exec;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;

/**
 * A connection that no handle is made for, which costs more than a small statement. Its transactions are as Jdbi's own
 * handler has them: a connection that comes without auto-commit is in one from the beginning, and gets it back.
 */
final class BareLease extends Lease {
    private final ConnectionFactory source;
    private final Connection connection;
    private boolean restoring;
    private boolean closed;
    private Map<String, Savepoint> savepoints = Map.of();
    private List<Runnable> onCommit = List.of();
    private List<Runnable> onRollback = List.of();

    private BareLease(ConnectionFactory source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    static BareLease open(ConnectionFactory source) throws SQLException {
        return new BareLease(source, source.openConnection());
    }

    @Override
    Connection connection() {
        return connection;
    }

    @Override
    Handle handle() {
        throw new IllegalStateException("Jdbi does not know this connection");
    }

    @Override
    boolean isLogged() {
        return false;
    }

    @Override
    int queryTimeout() {
        return 0;
    }

    @Override
    boolean isInTransaction() {
        return restoring;
    }

    @Override
    void begin() throws SQLException {
        if (!connection.getAutoCommit()) {
            return;
        }
        restoring = true;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            // SQLite's driver takes a transaction that could not begin for one
            suppressing(e, () -> restore(List.of()));
            throw e;
        }
    }

    @Override
    void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            suppressing(e, this::rollback);
            throw e;
        }
        List<Runnable> actions = onCommit;
        try {
            restore(List.of());
        } catch (SQLException e) {
            damaged(e); // what was committed is so
        }
        Actions.runAll(actions);
    }

    @Override
    void rollback() throws SQLException {
        try {
            connection.rollback();
        } finally {
            restore(onRollback);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void suppressing(SQLException failure, Step step) {
        try {
            step.run();
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void restore(List<Runnable> actions) throws SQLException {
        onCommit = List.of();
        onRollback = List.of();
        savepoints = Map.of();
        if (restoring) {
            restoring = false;
            connection.setAutoCommit(true);
        }
        Actions.runAll(actions);
    }

    @Override
    void savepoint(String name) throws SQLException {
        if (savepoints.isEmpty()) {
            savepoints = new HashMap<>();
        }
        savepoints.put(name, connection.setSavepoint(name));
    }

    @Override
    void releaseSavepoint(String name) throws SQLException {
        connection.releaseSavepoint(savepoints.remove(name));
    }

    @Override
    void rollbackToSavepoint(String name) throws SQLException {
        connection.rollback(savepoints.remove(name));
    }

    @Override
    void afterCommit(Runnable action) {
        onCommit = Actions.joined(onCommit, List.of(action));
    }

    @Override
    void afterRollback(Runnable action) {
        onRollback = Actions.joined(onRollback, List.of(action));
    }

    @Override
    boolean isClosed() {
        return closed;
    }

    @Override
    void close() throws SQLException {
        closed = true;
        source.closeConnection(connection);
    }
}
