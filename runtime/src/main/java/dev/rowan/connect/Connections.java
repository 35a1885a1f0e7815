package dev.rowan.connect;

import dev.rowan.error.ConfigurationException;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one database, which Jdbi lends. What goes wrong while they are opened is told in Rowan's words, with
 * the address and without secrets. Safe for use by many threads.
 */
public final class Connections {
    private final Jdbi jdbi;
    private final @Nullable ConnectionSource source;
    private final String address;
    private volatile boolean shown;

    private Connections(Jdbi jdbi, @Nullable ConnectionSource source, String address) {
        this.jdbi = jdbi;
        this.source = source;
        this.address = address;
    }

    /** Opens connections by URL. */
    public static Connections open(Connector connector) {
        try {
            ConnectionSource source = connector.open();
            return new Connections(Jdbi.create(source), source, connector.toString());
        } catch (SQLException e) {
            throw failed(connector.toString(), e);
        }
    }

    /** Connections of a data source, which stays open. */
    public static Connections of(DataSource connections, List<ConnectionListener> listeners) {
        ConnectionSource source = new ConnectionSource(connections, listeners, Keeper.none());
        return new Connections(Jdbi.create(source), source, "the given DataSource");
    }

    /** Connections of a Jdbi, whatever its source is. */
    public static Connections of(Jdbi jdbi) {
        return new Connections(jdbi, null, "the given Jdbi");
    }

    /** What lends them. Whoever has it may set up anything there, so that all connections come by its handles from then on. */
    public Jdbi jdbi() {
        shown = true;
        return jdbi;
    }

    /** Lends a connection by a handle. */
    public Handle open() {
        return jdbi.open();
    }

    /** Lends connections without handles, as long as nothing can be set up for these; null otherwise. */
    public @Nullable ConnectionFactory bare() {
        return shown ? null : source;
    }

    /** Has the pool measured in a registry that it knows, where there is one that Rowan opened. */
    public void measure(Object registry) {
        if (source != null) {
            source.measure(registry);
        }
    }

    /** The state of the pool, where there is one that Rowan opened. */
    public Optional<PoolState> state() {
        return source == null ? Optional.empty() : source.state();
    }

    /** Sees to it that a connection which was lost is not lent again, as far as that is Rowan's business. */
    public void discard(Connection connection) {
        if (source != null) {
            source.discard(connection);
        }
    }

    /**
     * Asks the server what it is.
     *
     * @throws ConfigurationException if connections come without auto-commit, so that nobody would commit single statements
     */
    public ServerInfo ask() {
        try (Handle handle = jdbi.open()) {
            if (!handle.getConnection().getAutoCommit()) {
                throw new ConfigurationException("Connections of " + address + " come without auto-commit, and what is"
                        + " done outside of a transaction would be lost. Have the pool lend them with it (HikariCP:"
                        + " setAutoCommit(true)), or a ConnectionListener turn it on in checkedOut; transactions turn it"
                        + " off for themselves.");
            }
            return ServerInfo.of(handle.getConnection());
        } catch (SQLException e) {
            throw failed(address, e);
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException error
                    ? failed(address, error)
                    : new ConnectionException("No connection could be had from " + address, SqlError.of(null), null);
        }
    }

    /**
     * Closes what Rowan opened.
     *
     * @param failure what went wrong before, or null; problems of closing are added to it and not thrown
     */
    public void close(@Nullable Throwable failure) {
        if (source == null) {
            return;
        }
        try {
            source.close();
        } catch (SQLException e) {
            RowanException closing = new RowanException("The connections to " + address + " could not be closed");
            if (failure == null) {
                throw closing;
            }
            failure.addSuppressed(closing);
        }
    }

    private static ConnectionException failed(String address, SQLException error) {
        ConnectFailure failure = ConnectFailure.of(address, error);
        SqlError details = new SqlError(null, error.getSQLState(), error.getErrorCode(), null, null, null, null);
        return new ConnectionException(
                "Cannot connect to " + address + ": " + failure.reason(), details, failure.getCause());
    }
}
