package dev.rowan.test.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Asks a server who it is, and refuses one that is not what it was taken for. */
final class ServerVersion {

    private ServerVersion() {}

    static String ask(ServerKind kind, Endpoint endpoint) {
        try (Connection connection = endpoint.connect()) {
            String version = describe(connection);
            if (!version.toLowerCase(Locale.ROOT).startsWith(kind.id())) {
                throw new ServerException(endpoint + " was to be " + kind.id() + " and is " + version);
            }
            return version;
        } catch (SQLException e) {
            throw new ServerException(
                    "No " + kind.id() + " server answers at " + endpoint + ": " + Messages.oneLine(e), e);
        }
    }

    /** Through MySQL's driver a MariaDB calls itself MySQL; its version function does not. */
    private static String describe(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        String product = metadata.getDatabaseProductName();
        String version = metadata.getDatabaseProductVersion();
        if (product.equals("MySQL")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select version()")) {
                row.next();
                version = row.getString(1);
            }
            product = version.contains("MariaDB") ? "MariaDB" : product;
        }
        return product + " " + version;
    }
}
