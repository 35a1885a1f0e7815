package dev.rowan.connect;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open connections by URL. Immutable; prints without secrets.
 *
 * @param url the URL; user and password in it are used where none are given apart
 * @param user the user, or null for the URL's or none
 * @param password the password, or null for the URL's or none
 * @param driverProperties the driver's own properties, which win over Rowan's defaults
 * @param initSql statements that each new connection runs first
 * @param pool how connections are kept
 * @param poolName what the pool is called in logs
 * @param verbatimErrors whether errors of the driver may quote values
 * @param listeners who hears of connections
 */
public record Connector(
        JdbcUrl url,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> driverProperties,
        List<String> initSql,
        PoolOptions pool,
        String poolName,
        boolean verbatimErrors,
        List<ConnectionListener> listeners) {
    /** Copies the collections. */
    public Connector {
        driverProperties = Map.copyOf(driverProperties);
        initSql = List.copyOf(initSql);
        listeners = List.copyOf(listeners);
    }

    /**
     * Opens the source of connections, and a first connection to see that it works.
     *
     * @throws SQLException as the driver throws it, possibly with secrets in its text
     */
    ConnectionSource open() throws SQLException {
        DriverDataSource connections = new DriverDataSource(url, properties(), initSql, listeners);
        PoolOptions options = url.inConnectionMemory() ? pool.withMode(PoolMode.SHARED) : pool;
        Keeper keeper = Keeper.of(url, connections);
        try {
            return options.mode() == PoolMode.NONE
                    ? new ConnectionSource(connections, listeners, keeper)
                    : PooledSource.open(connections, poolName, options, listeners, keeper);
        } catch (Throwable e) {
            keeper.close();
            throw e;
        }
    }

    /** Rowan's defaults for a driver, the user's own properties over them, and the credentials. */
    private Properties properties() {
        Properties properties = new Properties();
        DriverDefaults.of(url, driverProperties.keySet()).forEach(properties::setProperty);
        if (url.scheme().equalsIgnoreCase("postgresql") && !verbatimErrors) {
            // else the error of a batch has the values of a row in its text, which a pool that finds the connection
            // broken logs
            properties.setProperty("logServerErrorDetail", "false");
        }
        driverProperties.forEach(properties::setProperty);
        put(properties, "user", user, url.user());
        put(properties, "password", password, url.password());
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String given, @Nullable String fromUrl) {
        String value = given == null ? fromUrl : given;
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** The URL, the user and the pool; no password and no driver property. */
    @Override
    public String toString() {
        String name = user == null ? url.user() : user;
        return url + (name == null ? "" : " as user " + name) + ", "
                + pool.mode().name().toLowerCase(Locale.ROOT);
    }
}
