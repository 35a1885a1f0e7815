package dev.rowan.test.failure;

import dev.rowan.test.server.TestDatabase;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections that are lost by the call of one method, once they have committed something. */
final class StubbornConnections implements DataSource {
    private final TestDatabase database;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private String method = "";

    StubbornConnections(TestDatabase database) {
        this.database = database;
    }

    /** The next connection that commits, or with auto-commit is given back, is lost by a call of this method. */
    void loseBy(String name) {
        method = name;
        lost.set(0);
    }

    /** How many were lost. */
    int lost() {
        return lost.get();
    }

    /** How many are open. */
    int open() {
        return open.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = database.connect();
        open.incrementAndGet();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, new Calls(real)::call);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** The calls of one connection. */
    private final class Calls {
        private final Connection real;
        private boolean committed;

        Calls(Connection real) {
            this.real = real;
        }

        Object call(Object proxy, Method called, Object[] arguments) throws Throwable {
            if (committed && called.getName().equals(method) && lost.compareAndSet(0, 1)) {
                open.decrementAndGet();
                real.close();
                throw new SQLException("The connection is gone", "08006");
            }
            committed |= called.getName().equals("commit");
            if (called.getName().equals("close") && !real.isClosed()) {
                open.decrementAndGet();
            }
            try {
                return called.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        throw new SQLException("No " + wanted);
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) {
        return false;
    }
}
