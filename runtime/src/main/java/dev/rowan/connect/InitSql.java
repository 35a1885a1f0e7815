package dev.rowan.connect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * What each new connection runs first.
 *
 * @param statements the statements, in order
 */
record InitSql(List<String> statements) {
    private static final String MODE = "NO_BACKSLASH_ESCAPES";

    InitSql {
        statements = List.copyOf(statements);
    }

    void run(Connection connection, JdbcUrl url) throws SQLException {
        boolean guarded = setsSqlMode() && isConnectorJ(connection);
        boolean before = guarded && hasMode(connection);
        for (int i = 0; i < statements.size(); i++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(statements.get(i));
            } catch (SQLException e) {
                throw ConnectFailure.ofInitSql(url.toString(), i + 1, e);
            }
        }
        if (guarded && hasMode(connection) != before) {
            throw ConnectFailure.ofMode(url.toString(), MODE);
        }
    }

    private boolean setsSqlMode() {
        return statements.stream().anyMatch(sql -> sql.toLowerCase(Locale.ROOT).contains("sql_mode"));
    }

    private static boolean isConnectorJ(Connection connection) throws SQLException {
        return connection.getMetaData().getDriverName().startsWith("MySQL");
    }

    private static boolean hasMode(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@sql_mode")) {
            return row.next() && row.getString(1).contains(MODE);
        }
    }
}
