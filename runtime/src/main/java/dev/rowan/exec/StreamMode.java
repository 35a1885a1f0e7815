package dev.rowan.exec;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What makes a driver hand over rows one by one instead of collecting the whole result first. */
enum StreamMode {
    /** Nothing: the database steps through the rows by itself. */
    STEPPING(0),
    /** A fetch size. */
    FETCH_SIZE(1_000),
    /** A fetch size, and no autocommit. */
    FETCH_SIZE_IN_TRANSACTION(1_000) {
        @Override
        Cursor.Resource begin(Connection connection) throws SQLException {
            return inTransaction(connection);
        }
    },
    /** Connector/J's sign for 'row by row'. */
    ROW_BY_ROW(Integer.MIN_VALUE) {
        @Override
        int fetchSize(int wanted) {
            return Integer.MIN_VALUE;
        }
    },
    /**
     * A setting of the H2 session, for queries that are prepared while it is on; and no autocommit, without which H2 may
     * reclaim what is still to be read.
     */
    LAZY(1_000) {
        @Override
        Cursor.Resource begin(Connection connection) throws SQLException {
            Cursor.Resource transaction = inTransaction(connection);
            try {
                set(connection, "TRUE");
            } catch (SQLException e) {
                transaction.close();
                throw e;
            }
            return () -> {
                try {
                    set(connection, "FALSE");
                } finally {
                    transaction.close();
                }
            };
        }

        private void set(Connection connection, String value) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LAZY_QUERY_EXECUTION " + value);
            }
        }
    };

    private final int defaultFetchSize;

    StreamMode(int defaultFetchSize) {
        this.defaultFetchSize = defaultFetchSize;
    }

    /** The fetch size for a stream, where 0 means no wish. */
    int fetchSize(int wanted) {
        return wanted > 0 ? wanted : defaultFetchSize;
    }

    /** Puts a connection into the mode; closing puts it back. */
    Cursor.Resource begin(Connection connection) throws SQLException {
        return () -> {};
    }

    private static Cursor.Resource inTransaction(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            return () -> {};
        }
        connection.setAutoCommit(false);
        return () -> {
            try {
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        };
    }
}
