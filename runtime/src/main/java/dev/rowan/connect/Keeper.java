package dev.rowan.connect;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps a database in memory alive, which is gone with its last connection, by holding one that nobody uses. */
final class Keeper implements AutoCloseable {
    private final @Nullable Connection connection;

    private Keeper(@Nullable Connection connection) {
        this.connection = connection;
    }

    static Keeper none() {
        return new Keeper(null);
    }

    static Keeper of(JdbcUrl url, DataSource connections) throws SQLException {
        return new Keeper(url.inSharedMemory() ? connections.getConnection() : null);
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
