package dev.rowan.connect;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections with the driver of a URL and sets them up. Pools sit on top of it, so that none knows the password. */
final class DriverDataSource implements DataSource {
    private final JdbcUrl url;
    private final Properties properties;
    private final InitSql initSql;
    private final List<ConnectionListener> listeners;
    private volatile int loginTimeout;

    DriverDataSource(JdbcUrl url, Properties properties, List<String> initSql, List<ConnectionListener> listeners) {
        this.url = url;
        this.properties = properties;
        this.initSql = new InitSql(initSql);
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        try {
            initSql.run(connection, url);
            for (ConnectionListener listener : listeners) {
                tell(listener, connection);
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

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(url.text(), properties);
        } catch (SQLException e) {
            throw ConnectFailure.of(url.toString(), e);
        } catch (RuntimeException e) {
            throw ConnectFailure.of(url.toString(), e);
        }
    }

    private void tell(ConnectionListener listener, Connection connection) throws SQLException {
        try {
            listener.connected(connection);
        } catch (SQLException e) {
            throw ConnectFailure.ofListener(url.toString(), e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The credentials are fixed");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // nothing is written
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // drivers have a property of their own for it; a pool asks for it again, as the time that it may take to close
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Nothing is logged here");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
