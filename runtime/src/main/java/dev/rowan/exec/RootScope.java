package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Feature;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.UnsupportedFeature;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction of its own. The connection gets back the isolation level and read-only flag that it came with. */
final class RootScope extends TransactionScope {
    private final Leases source;
    private final Lease lease;

    /** What the connection has to get back; null for nothing. */
    private @Nullable Former former;

    private @Nullable QueryCounts queries;

    private RootScope(Engine engine, Leases source, Lease lease) {
        super(engine);
        this.source = source;
        this.lease = lease;
    }

    static RootScope lease(Engine engine, Leases source, TransactionSettings settings) {
        Lease lease = source.acquire();
        RootScope scope = new RootScope(engine, source, lease);
        try {
            scope.prepare(engine, settings);
            return scope;
        } catch (SQLException e) {
            RuntimeException failure = engine.errors().translate(e, null, lease.connection());
            scope.doClose(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            scope.doClose(e);
            throw e;
        }
    }

    private void prepare(Engine engine, TransactionSettings settings) throws SQLException {
        Connection connection = lease.connection();
        Isolation isolation = settings.isolation() == null ? engine.isolation() : settings.isolation();
        if (isolation != null) {
            requireLevel(engine.dialect(), isolation);
            int present = connection.getTransactionIsolation();
            if (present != isolation.level()) {
                connection.setTransactionIsolation(isolation.level());
                former = new Former(present, false);
            }
        }
        // SQLite's driver refuses the flag on an open connection; the executor refuses writes there as everywhere
        if (settings.readOnly() && engine.driver() != DriverKind.SQLITE && !connection.isReadOnly()) {
            connection.setReadOnly(true);
            former = new Former(former == null ? null : former.isolation(), true);
        }
    }

    /** Where levels cannot be chosen, transactions are serializable. */
    private static void requireLevel(Dialect dialect, Isolation level) {
        if (level != Isolation.SERIALIZABLE && !dialect.supports(Feature.ISOLATION_LEVELS)) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    "isolation level " + level,
                    "Its transactions are always serializable; ask for that, or for no level.");
        }
    }

    @Override
    Lease held() {
        return lease;
    }

    @Override
    void begin() throws SQLException {
        lease.begin();
        queries = engine().queryCounts();
    }

    @Override
    void count(String sql) {
        if (queries != null) {
            queries.ran(sql);
        }
    }

    @Override
    void doCommit() throws SQLException {
        lease.commit();
    }

    @Override
    void doRollback() throws SQLException {
        lease.rollback();
    }

    @Override
    void doClose(@Nullable Throwable failure) {
        ConnectionException loss = loss();
        if (loss != null) {
            source.release(lease, loss);
            return;
        }
        try {
            if (former != null) {
                former.giveBack(lease.connection());
            }
        } catch (SQLException e) {
            lease.damaged(e);
        }
        source.release(lease, failure);
    }

    @Override
    List<Runnable> settleCommitted(List<Runnable> onCommit, List<Runnable> onRollback) {
        return onCommit;
    }

    /**
     * What a connection had before.
     *
     * @param isolation its level; null if it has that still
     * @param writable whether it could be written to, and cannot now
     */
    private record Former(@Nullable Integer isolation, boolean writable) {
        void giveBack(Connection connection) throws SQLException {
            if (writable) {
                connection.setReadOnly(false);
            }
            if (isolation != null) {
                connection.setTransactionIsolation(isolation);
            }
        }
    }
}
