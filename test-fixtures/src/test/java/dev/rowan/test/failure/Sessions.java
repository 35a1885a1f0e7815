package dev.rowan.test.failure;

import dev.rowan.Operations;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * The server's view of single sessions: who they are, whether they wait for a lock, and their end.
 *
 * @param kind the product
 */
record Sessions(ServerKind kind) {
    /** The session that statements run in. */
    long idOf(Operations operations) {
        String sql = switch (kind) {
            case POSTGRESQL -> "select cast(pg_backend_pid() as bigint)";
            case MARIADB, MYSQL -> "select connection_id()";
            case H2 -> "select cast(session_id() as bigint)";
            case SQLITE -> throw new UnsupportedOperationException("SQLite has no sessions");
        };
        return operations.sql(sql).one(SqlTypes.INT64);
    }

    /** Ends a session from the server's side. */
    void kill(Connection from, long session) throws SQLException {
        String sql = switch (kind) {
            case POSTGRESQL -> "select pg_terminate_backend(" + session + ")";
            case MARIADB, MYSQL -> "kill " + session;
            case H2 -> "call abort_session(" + session + ")";
            case SQLITE -> throw new UnsupportedOperationException("SQLite has no sessions");
        };
        try (Statement statement = from.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns once the session waits for somebody else's lock. */
    void awaitBlocked(Connection from, long session) throws SQLException, InterruptedException {
        String sql = switch (kind) {
            case POSTGRESQL ->
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and pid = " + session;
            case MARIADB, MYSQL ->
                "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'"
                        + " and trx_mysql_thread_id = " + session;
            case H2 ->
                "select count(*) from information_schema.sessions where blocker_id is not null" + " and session_id = "
                        + session;
            case SQLITE -> throw new UnsupportedOperationException("SQLite has no sessions");
        };
        awaitCount(from, sql, 1);
    }

    /** Returns once the session is gone. */
    void awaitGone(Connection from, long session) throws SQLException, InterruptedException {
        String sql = switch (kind) {
            case POSTGRESQL -> "select count(*) from pg_stat_activity where pid = " + session;
            case MARIADB, MYSQL -> "select count(*) from information_schema.processlist where id = " + session;
            case H2 -> "select count(*) from information_schema.sessions where session_id = " + session;
            case SQLITE -> throw new UnsupportedOperationException("SQLite has no sessions");
        };
        awaitCount(from, sql, 0);
    }

    private static void awaitCount(Connection from, String sql, long count) throws SQLException, InterruptedException {
        for (int i = 0; i < 80; i++) {
            try (Statement statement = from.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                if (rows.getLong(1) == count) {
                    return;
                }
            }
            // InnoDB tells the same again to those who ask within a tenth of a second
            TimeUnit.MILLISECONDS.sleep(125);
        }
        throw new AssertionError("The server did not get there in 10 seconds: " + sql);
    }
}
