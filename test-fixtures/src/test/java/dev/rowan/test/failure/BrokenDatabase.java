package dev.rowan.test.failure;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.sql.Table;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.server.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.provider.Arguments;

/** An empty database on a server, open in one lane, that a test will treat badly. */
final class BrokenDatabase implements AutoCloseable {
    private final TestServer server;
    private final TestDatabase provisioned;
    private final Database database;

    private BrokenDatabase(TestServer server, TestDatabase provisioned, Database database) {
        this.server = server;
        this.provisioned = provisioned;
        this.database = database;
    }

    /** On the shared server of a product; skips the test where there is none. */
    static BrokenDatabase open(
            ServerKind kind, TestedLane lane, Consumer<DatabaseBuilder> settings, Table<?>... tables) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        Assumptions.assumeTrue(lookup instanceof ServerLookup.Available, lookup::toString);
        return open(((ServerLookup.Available) lookup).server(), lane, settings, tables);
    }

    static BrokenDatabase open(
            TestServer server, TestedLane lane, Consumer<DatabaseBuilder> settings, Table<?>... tables) {
        TestDatabase provisioned = server.createDatabase("broken");
        try {
            DatabaseBuilder builder = configure(provisioned, lane);
            settings.accept(builder);
            Database database = builder.open();
            database.schema().create(tables);
            return new BrokenDatabase(server, provisioned, database);
        } catch (RuntimeException e) {
            provisioned.close();
            throw e;
        }
    }

    static DatabaseBuilder configure(TestDatabase provisioned, TestedLane lane) {
        DatabaseBuilder builder = Database.configure()
                .url(provisioned.url())
                .user(provisioned.user())
                .password(provisioned.password());
        return lane == TestedLane.FULL ? builder.jdbiLane() : builder;
    }

    /** Each of some products in each lane. */
    static Stream<Arguments> inEachLane(ServerKind... kinds) {
        return Stream.of(kinds).flatMap(kind -> Stream.of(TestedLane.values()).map(lane -> Arguments.of(kind, lane)));
    }

    Database database() {
        return database;
    }

    TestDatabase provisioned() {
        return provisioned;
    }

    /** A connection that is not of the pool, and so survives what happens to that. */
    Connection connect() throws SQLException {
        return provisioned.connect();
    }

    /** Cuts every connection to the database from the server's side. */
    int cutAll() {
        return server.terminateConnections(provisioned);
    }

    @Override
    public void close() {
        try (provisioned) {
            database.close();
        }
    }
}
