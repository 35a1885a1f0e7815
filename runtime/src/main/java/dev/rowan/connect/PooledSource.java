package dev.rowan.connect;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.rowan.error.PoolExhausted;
import dev.rowan.error.SqlError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Lends connections of a HikariCP pool. */
final class PooledSource extends ConnectionSource {
    private final HikariDataSource pool;

    private PooledSource(HikariDataSource pool, List<ConnectionListener> listeners, Keeper keeper) {
        super(pool, listeners, keeper);
        this.pool = pool;
    }

    /** Opens a pool, and closes {@code keeper} after it. */
    static PooledSource open(
            DataSource connections, String name, PoolOptions options, List<ConnectionListener> listeners, Keeper keeper)
            throws SQLException {
        try {
            return new PooledSource(new HikariDataSource(config(connections, name, options)), listeners, keeper);
        } catch (PoolInitializationException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException) {
                throw (RuntimeException) cause;
            }
            throw cause instanceof SQLException ? (SQLException) cause : new SQLException(e);
        }
    }

    @Override
    public Connection openConnection() throws SQLException {
        try {
            return super.openConnection();
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() instanceof SQLException) {
                throw (SQLException) e.getCause();
            }
            throw exhausted();
        } catch (SQLException e) {
            if (pool.isClosed()) {
                throw new IllegalStateException("The database was closed meanwhile");
            }
            throw e;
        }
    }

    /** The pool itself finds that out by a few SQL states only, and does not look at what was in use a moment ago. */
    @Override
    void discard(Connection connection) {
        pool.evictConnection(connection);
    }

    @Override
    void measure(Object registry) {
        pool.setMetricRegistry(registry);
    }

    @Override
    Optional<PoolState> state() {
        return Optional.of(now());
    }

    @Override
    public void close() throws SQLException {
        refuse();
        try {
            pool.close();
        } finally {
            super.close();
        }
    }

    private PoolExhausted exhausted() {
        PoolState state = now();
        tell(listener -> listener.exhausted(state));
        return new PoolExhausted(
                "No connection became free within " + pool.getConnectionTimeout() + " ms: " + state.active() + " of "
                        + pool.getMaximumPoolSize() + " are in use and " + state.waiting()
                        + " threads wait. Close streams"
                        + " and transactions, use the transaction and not the database inside of one, or give the pool"
                        + " a larger size; its leak detection logs who keeps connections",
                SqlError.of(null),
                null);
    }

    private PoolState now() {
        HikariPoolMXBean bean = pool.getHikariPoolMXBean();
        return bean == null
                ? new PoolState(0, 0, 0, 0)
                : new PoolState(
                        bean.getActiveConnections(),
                        bean.getIdleConnections(),
                        bean.getThreadsAwaitingConnection(),
                        bean.getTotalConnections());
    }

    /** What the pool is told. */
    static HikariConfig config(DataSource connections, String name, PoolOptions options) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections);
        config.setPoolName(name);
        config.setConnectionTimeout(options.acquireTimeout().toMillis());
        config.setValidationTimeout(Math.min(
                options.validationTimeout().toMillis(), options.acquireTimeout().toMillis()));
        config.setExceptionOverride(new LostConnections());
        config.setLeakDetectionThreshold(options.leakDetection().toMillis());
        if (options.mode() == PoolMode.SHARED) {
            config.setMaximumPoolSize(1);
            config.setMinimumIdle(1);
            config.setMaxLifetime(0);
            config.setIdleTimeout(0);
        } else {
            config.setMaximumPoolSize(options.size() + options.burst());
            config.setMinimumIdle(options.burst() > 0 ? options.size() : options.minIdle());
            config.setMaxLifetime(options.maxLifetime().toMillis());
            config.setIdleTimeout(options.burst() > 0 ? options.idleTimeout().toMillis() : 0);
        }
        return config;
    }
}
