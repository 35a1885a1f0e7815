package dev.rowan.connect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Hears of what happens to connections, in the thread that it happens to. Must be safe for use by many threads, and must
 * not close or keep the connection. What it throws from {@link #connected} and {@link #checkedOut} refuses the connection; what
 * it throws from {@link #returned} and {@link #exhausted} is logged and goes no further.
 */
public interface ConnectionListener {
    /** A connection to the server was opened. */
    default void connected(Connection connection) throws SQLException {}

    /** A connection was lent. */
    default void checkedOut(Connection connection) throws SQLException {}

    /** A connection is about to be given back. */
    default void returned(Connection connection) throws SQLException {}

    /** No connection became free in time. */
    default void exhausted(PoolState state) {}
}
