package dev.rowan.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lends connections of a data source, which stays open, to Jdbi, with hooks at both ends. Safe for use by many threads. */
class ConnectionSource implements ConnectionFactory, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionSource.class);

    private final DataSource connections;
    private final List<ConnectionListener> listeners;
    private final Keeper keeper;
    private volatile boolean closed;

    /** Lends connections, and closes {@code keeper} at the end. */
    ConnectionSource(DataSource connections, List<ConnectionListener> listeners, Keeper keeper) {
        this.keeper = keeper;
        this.connections = connections;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("The database is closed");
        }
        Connection connection = connections.getConnection();
        try {
            for (int i = 0; i < listeners.size(); i++) {
                listeners.get(i).checkedOut(connection);
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
            if (!listeners.isEmpty()) {
                tell(listener -> listener.returned(connection));
            }
        }
    }

    /** Tells every listener; what is told has happened, so that one that fails does no harm. */
    final void tell(News news) {
        for (ConnectionListener listener : listeners) {
            try {
                news.tell(listener);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("A connection listener failed", e);
            }
        }
    }

    /** Sees to it that a connection which was lost is not lent again. */
    void discard(Connection connection) {
        // what is not pooled here is closed after each use
    }

    /** Has the pool measured in a registry, where there is one that Rowan opened. */
    void measure(Object registry) {
        // there is no pool
    }

    /** The state of the pool, where there is one that Rowan opened. */
    Optional<PoolState> state() {
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        refuse();
        keeper.close();
    }

    /** Lends no more connections. */
    final void refuse() {
        closed = true;
    }

    /** What a listener is told. */
    interface News {
        void tell(ConnectionListener listener) throws SQLException;
    }
}
