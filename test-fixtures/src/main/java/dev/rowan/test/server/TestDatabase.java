package dev.rowan.test.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database of a {@link TestServer}, empty when it is handed out, and how to reach it. */
public final class TestDatabase implements AutoCloseable {

    private final String name;
    private final Endpoint endpoint;
    private final Runnable drop;

    TestDatabase(String name, Endpoint endpoint, Runnable drop) {
        this.name = name;
        this.endpoint = endpoint;
        this.drop = drop;
    }

    /**
     * The database's name on its server.
     *
     * @return lower case, safe to write in SQL without quotes
     */
    public String name() {
        return name;
    }

    /**
     * The JDBC URL, without credentials.
     *
     * @return the URL
     */
    public String url() {
        return endpoint.url();
    }

    /**
     * The user to log in as.
     *
     * @return the user, empty when the database knows none
     */
    public String user() {
        return endpoint.user();
    }

    /**
     * The user's password.
     *
     * @return the password, empty when there is none
     */
    public String password() {
        return endpoint.password();
    }

    /**
     * Opens a plain connection through {@link DriverManager}.
     *
     * @return a new connection, to be closed by the caller
     * @throws SQLException when the server cannot be reached
     */
    public Connection connect() throws SQLException {
        return endpoint.connect();
    }

    /** Cuts its connections and drops the database. Does nothing the second time, or when the server is gone. */
    @Override
    public void close() {
        drop.run();
    }

    /** The URL; never the password. */
    @Override
    public String toString() {
        return endpoint.toString();
    }
}
