package dev.rowan.test.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A product that lives inside this JVM: each database is independent, and there is no server to stop. */
abstract sealed class EmbeddedServer implements TestServer {

    private final ServerKind kind;
    private final DatabaseNames names = new DatabaseNames();
    private final String version;

    private EmbeddedServer(ServerKind kind, String anyUrl) {
        this.kind = kind;
        this.version = ServerVersion.ask(kind, new Endpoint(anyUrl, "", ""));
    }

    @Override
    public final ServerKind kind() {
        return kind;
    }

    @Override
    public final String version() {
        return version;
    }

    @Override
    public final TestDatabase createDatabase(String label) {
        String name = names.next(label);
        Endpoint endpoint = create(name);
        AtomicBoolean dropped = new AtomicBoolean();
        return new TestDatabase(name, endpoint, () -> {
            if (dropped.compareAndSet(false, true)) {
                drop(endpoint);
            }
        });
    }

    abstract Endpoint create(String name);

    abstract void drop(Endpoint endpoint);

    @Override
    public final Optional<ServerControl> control() {
        return Optional.empty();
    }

    @Override
    public final void close() {
        // Nothing runs: the databases end when they are closed, or with the JVM.
    }

    /** H2 in memory. */
    static final class H2 extends EmbeddedServer {

        H2() {
            super(ServerKind.H2, "jdbc:h2:mem:");
        }

        @Override
        public String origin() {
            return "embedded, in memory";
        }

        @Override
        Endpoint create(String name) {
            return new Endpoint("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        }

        @Override
        void drop(Endpoint endpoint) {
            try (Connection connection = endpoint.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            } catch (SQLException e) {
                throw new ServerException("Cannot drop " + endpoint, e);
            }
        }

        @Override
        public int terminateConnections(TestDatabase database) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select count(case when abort_session(session_id) then 1 end)"
                                    + " from information_schema.sessions where session_id <> session_id()")) {
                row.next();
                return row.getInt(1);
            } catch (SQLException e) {
                throw new ServerException("Cannot cut the connections to " + database, e);
            }
        }
    }

    /** SQLite in files of a temporary directory. */
    static final class Sqlite extends EmbeddedServer {

        private final TemporaryDirectory directory = TemporaryDirectory.createUntilExit("sqlite");

        Sqlite() {
            super(ServerKind.SQLITE, "jdbc:sqlite::memory:");
        }

        @Override
        public String origin() {
            return "embedded, in temporary files";
        }

        @Override
        Endpoint create(String name) {
            return new Endpoint("jdbc:sqlite:" + directory.path().resolve(name + ".db"), "", "");
        }

        @Override
        void drop(Endpoint endpoint) {
            Path file = Path.of(endpoint.url().substring("jdbc:sqlite:".length()));
            try {
                for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
                }
            } catch (IOException e) {
                throw new ServerException("Cannot delete " + file, e);
            }
        }

        @Override
        public int terminateConnections(TestDatabase database) {
            throw new UnsupportedOperationException("SQLite has no server that could cut connections");
        }
    }
}
