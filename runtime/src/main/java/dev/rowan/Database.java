package dev.rowan;

import dev.rowan.connect.Connections;
import dev.rowan.connect.PoolState;
import dev.rowan.connect.ServerInfo;
import dev.rowan.exec.BoundLease;
import dev.rowan.exec.Executor;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A database that is open. It lends a connection to each statement that is executed on it, which commits by itself;
 * {@link #inTransaction} binds several together. Safe for use by many threads; open one and close it at the end.
 */
public final class Database extends Verbs implements AutoCloseable {
    private final Connections connections;
    private final ServerInfo server;

    Database(Executor executor, Connections connections, ServerInfo server) {
        super(executor);
        this.connections = connections;
        this.server = server;
    }

    /** Opens a database by its JDBC URL, which may have user and password in it. */
    public static Database open(String url) {
        return configure().url(url).open();
    }

    /** Opens a database by its JDBC URL. */
    public static Database open(String url, String user, String password) {
        return configure().url(url).user(user).password(password).open();
    }

    /** Opens a database by settings from a map, a file or the environment. */
    public static Database open(Settings settings) {
        return configure().settings(settings).open();
    }

    /** Everything that can be said about how a database is opened. */
    public static DatabaseBuilder configure() {
        return new DatabaseBuilder();
    }

    /** A database behind a data source, which stays open when this is closed. */
    public static Database of(DataSource connections) {
        return configure().dataSource(connections).open();
    }

    /** A database behind a Jdbi, whose plugins, loggers and transaction handler stay in force. */
    public static Database of(Jdbi jdbi) {
        return configure().jdbi(jdbi).open();
    }

    /** Begins a transaction by hand: close it in a try-with-resources. */
    public Transaction begin() {
        return begin(TxOptions.defaults());
    }

    /** Begins a transaction by hand. Retries have no effect. */
    public Transaction begin(TxOptions options) {
        return Transaction.begin(executor(), options);
    }

    /** Does something in a transaction with options, as {@link #inTransaction(Action)} does. */
    public void inTransaction(TxOptions options, Action<Transaction> action) {
        inTransaction(options, valued(action));
    }

    /** Does something that has a result in a transaction with options, as {@link #inTransaction(Action)} does. */
    public <T extends @Nullable Object> T inTransaction(TxOptions options, Callback<Transaction, T> callback) {
        return Transaction.run(executor(), options, callback);
    }

    /** Opens a session by hand: close it in a try-with-resources. */
    public Session openSession() {
        return openSession(SessionOptions.defaults());
    }

    /** Opens a session by hand. Retries have no effect. */
    public Session openSession(SessionOptions options) {
        return Session.open(executor(), options);
    }

    /** Does something in a session with options, as {@link #inSession(Action)} does. */
    public void inSession(SessionOptions options, Action<Session> action) {
        inSession(options, valued(action));
    }

    /** Does something that has a result in a session with options, as {@link #inSession(Action)} does. */
    public <T extends @Nullable Object> T inSession(SessionOptions options, Callback<Session, T> callback) {
        return Session.run(executor(), options, callback);
    }

    /** The verbs on a handle of Jdbi's, which its owner closes, and whose transaction, if it has one, its owner ends. */
    public Operations on(Handle handle) {
        return new Verbs(executor().on(BoundLease.of(handle)));
    }

    /**
     * A transaction by hand on a handle of Jdbi's, which its owner closes. If the handle is in a transaction, it is a part
     * of that which can be rolled back by itself.
     */
    public Transaction begin(Handle handle) {
        return Transaction.begin(executor().on(BoundLease.of(handle)), TxOptions.defaults());
    }

    /** The same database, with what is done there done by somebody else. Closing it closes this. */
    @Override
    public Database actingAs(@Nullable Object actor) {
        return new Database(executor().with(executor().identity().withActor(actor)), connections, server);
    }

    /** The same database for another tenant. Closing it closes this. */
    @Override
    public Database forTenant(Object tenant) {
        return new Database(executor().with(executor().identity().withTenant(tenant)), connections, server);
    }

    /** The state of the pool, if Rowan opened one. */
    public Optional<PoolState> pool() {
        return connections.state();
    }

    /**
     * Has HikariCP measure the pool in a registry of its choice: Micrometer's, or another that it knows. Without a pool of
     * Rowan's nothing is measured.
     *
     * @throws IllegalArgumentException if it knows no such registry
     * @throws IllegalStateException if the pool is measured already
     */
    public void measurePool(Object registry) {
        connections.measure(registry);
    }

    /** What server and driver answer. */
    public ServerInfo server() {
        return server;
    }

    /**
     * The Jdbi that connections come from. Rowan makes its own handles, which cost more than a small statement, only once
     * somebody has asked for it, since what is set up there is to hold.
     */
    public Jdbi jdbi() {
        return connections.jdbi();
    }

    /** Closes the connections that Rowan opened. */
    @Override
    public void close() {
        connections.close(null);
    }

    /** The server's product and version. */
    @Override
    public String toString() {
        return server.product() + " " + server.version();
    }
}
