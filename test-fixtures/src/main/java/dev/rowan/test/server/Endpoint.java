package dev.rowan.test.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is and who may enter. */
record Endpoint(String url, String user, String password) {

    private static final Pattern NETWORK_URL = Pattern.compile("(jdbc:[^/?]+://[^/?]+)(?:/([^?]*))?(\\?.*)?");

    /** The same server and parameters, another database. */
    Endpoint withDatabase(String database) {
        Matcher parts = NETWORK_URL.matcher(url);
        if (!parts.matches()) {
            throw new ServerException(
                    "Only URLs of the form jdbc:product://host[:port][/database][?parameters] can be used, not "
                            + this);
        }
        String parameters = parts.group(3) == null ? "" : parts.group(3);
        return new Endpoint(parts.group(1) + "/" + database + parameters, user, password);
    }

    Connection connect() throws SQLException {
        Properties credentials = new Properties();
        if (!user.isEmpty()) {
            credentials.setProperty("user", user);
            credentials.setProperty("password", password);
        }
        return DriverManager.getConnection(url, credentials);
    }

    /** URL parameters may hold a password, so they are left out, as is the password itself. */
    @Override
    public String toString() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
