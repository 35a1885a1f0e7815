package dev.rowan.connect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * What answers at the other end of a connection.
 *
 * @param product the server's product: what it is, not what the driver takes it for
 * @param version the server's version as it says it
 * @param driver the driver's name
 * @param driverVersion the driver's version
 */
public record ServerInfo(String product, String version, String driver, String driverVersion) {
    /** Asks the server. Through MySQL's driver a MariaDB calls itself MySQL, so that one is asked for its version. */
    public static ServerInfo of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String product = data.getDatabaseProductName();
        String version = data.getDatabaseProductVersion();
        String lower = product.toLowerCase(Locale.ROOT);
        if (lower.contains("mysql") || lower.contains("mariadb")) {
            version = ask(connection, version);
            product = productOf(version);
        }
        return new ServerInfo(product, version, data.getDriverName(), data.getDriverVersion());
    }

    private static String productOf(String version) {
        String lower = version.toLowerCase(Locale.ROOT);
        if (lower.contains("mariadb")) {
            return "MariaDB";
        }
        return lower.contains("matrixone") ? "MatrixOne" : "MySQL";
    }

    private static String ask(Connection connection, String otherwise) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select version()")) {
            return answer.next() ? answer.getString(1) : otherwise;
        }
    }
}
