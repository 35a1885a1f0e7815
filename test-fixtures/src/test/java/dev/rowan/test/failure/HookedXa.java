package dev.rowan.test.failure;

import com.mysql.cj.jdbc.MysqlXADataSource;
import dev.rowan.test.server.ServerKind;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.ConnectionEventListener;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.xa.PGXADataSource;

/** A driver's XADataSource, where something may happen before a branch is prepared or committed. */
record HookedXa(XADataSource source, Consumer<String> before) implements XADataSource {
    /** The source of a driver as it is. */
    static XADataSource of(ServerKind kind, String url, String user, String password) {
        try {
            switch (kind) {
                case POSTGRESQL -> {
                    PGXADataSource source = new PGXADataSource();
                    source.setUrl(url);
                    source.setUser(user);
                    source.setPassword(password);
                    return source;
                }
                case MYSQL -> {
                    MysqlXADataSource source = new MysqlXADataSource();
                    source.setUrl(url);
                    source.setUser(user);
                    source.setPassword(password);
                    return source;
                }
                case MARIADB -> {
                    MariaDbDataSource source = new MariaDbDataSource(url);
                    source.setUser(user);
                    source.setPassword(password);
                    return source;
                }
                default -> throw new IllegalArgumentException(kind + " has no XA");
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return new Hooked(source.getXAConnection(), before);
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    private record Hooked(XAConnection connection, Consumer<String> before) implements XAConnection {
        @Override
        public XAResource getXAResource() throws SQLException {
            return new Resource(connection.getXAResource(), before);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connection.getConnection();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }

        @Override
        public void addConnectionEventListener(ConnectionEventListener listener) {
            connection.addConnectionEventListener(listener);
        }

        @Override
        public void removeConnectionEventListener(ConnectionEventListener listener) {
            connection.removeConnectionEventListener(listener);
        }

        @Override
        public void addStatementEventListener(StatementEventListener listener) {
            connection.addStatementEventListener(listener);
        }

        @Override
        public void removeStatementEventListener(StatementEventListener listener) {
            connection.removeStatementEventListener(listener);
        }
    }

    private record Resource(XAResource resource, Consumer<String> before) implements XAResource {
        @Override
        public int prepare(Xid id) throws XAException {
            before.accept("prepare");
            return resource.prepare(id);
        }

        @Override
        public void commit(Xid id, boolean onePhase) throws XAException {
            before.accept("commit");
            resource.commit(id, onePhase);
        }

        @Override
        public void rollback(Xid id) throws XAException {
            resource.rollback(id);
        }

        @Override
        public void start(Xid id, int flags) throws XAException {
            resource.start(id, flags);
        }

        @Override
        public void end(Xid id, int flags) throws XAException {
            resource.end(id, flags);
        }

        @Override
        public Xid[] recover(int flag) throws XAException {
            return resource.recover(flag);
        }

        @Override
        public void forget(Xid id) throws XAException {
            resource.forget(id);
        }

        @Override
        public boolean isSameRM(XAResource other) throws XAException {
            return resource.isSameRM(other);
        }

        @Override
        public int getTransactionTimeout() throws XAException {
            return resource.getTransactionTimeout();
        }

        @Override
        public boolean setTransactionTimeout(int seconds) throws XAException {
            return resource.setTransactionTimeout(seconds);
        }
    }
}
