package dev.rowan.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends connections of a data source, which stays open, to Jdbi, with hooks at both ends. Safe for use by many threads. */
class ConnectionSource implements ConnectionFactory, AutoCloseable {
    private final DataSource connections;
    private final List<ConnectionListener> listeners;
    private final Keeper keeper;

    /** Lends connections, and closes {@code keeper} at the end. */
    ConnectionSource(DataSource connections, List<ConnectionListener> listeners, Keeper keeper) {
        this.keeper = keeper;
        this.connections = connections;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = connections.getConnection();
        try {
            for (ConnectionListener listener : listeners) {
                listener.checkedOut(connection);
            }
            return connection;
        } catch (Throwable e) {
            try {
                connection.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try (connection) {
            for (ConnectionListener listener : listeners) {
                listener.returned(connection);
            }
        }
    }

    /** The state of the pool, where there is one that Rowan opened. */
    Optional<PoolState> state() {
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }

    /** Who hears of connections. */
    final List<ConnectionListener> listeners() {
        return listeners;
    }
}
