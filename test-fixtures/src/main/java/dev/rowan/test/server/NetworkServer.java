package dev.rowan.test.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A server reached over a socket, whoever started it. */
final class NetworkServer implements TestServer {

    private final ServerKind kind;
    private final ServerDialect dialect;
    private final Endpoint admin;
    private final String version;
    private final String origin;
    private final @Nullable ServerControl control;
    private final Runnable close;
    private final DatabaseNames names = new DatabaseNames();

    private NetworkServer(
            ServerKind kind,
            Endpoint admin,
            String version,
            String origin,
            @Nullable ServerControl control,
            Runnable close) {
        this.kind = kind;
        this.dialect = ServerDialect.of(kind);
        this.admin = admin;
        this.version = version;
        this.origin = origin;
        this.control = control;
        this.close = close;
    }

    /** A server that somebody else runs. */
    static NetworkServer external(ServerKind kind, Endpoint admin, String origin) {
        return new NetworkServer(kind, admin, ServerVersion.ask(kind, admin), origin, null, () -> {});
    }

    /** A server that was started here. */
    static NetworkServer started(
            ServerKind kind, Endpoint admin, String origin, ServerControl control, Runnable close) {
        return new NetworkServer(kind, admin, ServerVersion.ask(kind, admin), origin, control, close);
    }

    @Override
    public ServerKind kind() {
        return kind;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public TestDatabase createDatabase(String label) {
        String name = names.next(label);
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(dialect.create(name));
        } catch (SQLException e) {
            throw new ServerException("Cannot create database " + name + " on " + version, e);
        }
        AtomicBoolean dropped = new AtomicBoolean();
        return new TestDatabase(name, admin.withDatabase(name), () -> {
            if (dropped.compareAndSet(false, true)) {
                drop(name);
            }
        });
    }

    /** Sessions go first: an open transaction would make the drop wait for its locks. */
    private void drop(String name) {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            terminate(connection, name);
            statement.execute(dialect.drop(name));
        } catch (SQLException e) {
            if (!"08".equals(sqlStateClass(e))) {
                throw new ServerException("Cannot drop database " + name + " on " + version, e);
            }
        }
    }

    private static String sqlStateClass(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    @Override
    public int terminateConnections(TestDatabase database) {
        try (Connection connection = admin.connect()) {
            return terminate(connection, database.name());
        } catch (SQLException e) {
            throw new ServerException("Cannot cut the connections to " + database.name() + " on " + version, e);
        }
    }

    private int terminate(Connection connection, String database) throws SQLException {
        int cut = 0;
        for (long session : sessions(connection, database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(dialect.terminate(session));
                cut++;
            } catch (SQLException e) {
                // The session ended by itself in between; if not, the list tells.
                if (sessions(connection, database).contains(session)) {
                    throw e;
                }
            }
        }
        return cut;
    }

    private List<Long> sessions(Connection connection, String database) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(dialect.sessionsOf())) {
            statement.setString(1, database);
            List<Long> sessions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sessions.add(rows.getLong(1));
                }
            }
            return sessions;
        }
    }

    @Override
    public Optional<ServerControl> control() {
        return Optional.ofNullable(control);
    }

    @Override
    public void close() {
        close.run();
    }
}
