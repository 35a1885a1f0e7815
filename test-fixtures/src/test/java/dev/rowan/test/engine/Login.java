package dev.rowan.test.engine;

import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A user of a server whose name and password have every character that some syntax gives a meaning. */
record Login(ServerKind kind, TestDatabase database) implements AutoCloseable {
    static final String USER = "A:B@C";
    static final String PASSWORD = "p@s:s/w?o#r%d&e=f;g'h\"i\\j +ü,(k)[l]{m}";

    static Login create(ServerKind kind, TestDatabase database) throws SQLException {
        Login login = new Login(kind, database);
        login.execute(
                switch (kind) {
                    case H2 -> List.of("create user \"" + USER + "\" password " + literal(PASSWORD) + " admin");
                    case SQLITE -> List.of();
                    case POSTGRESQL -> List.of("create user \"" + USER + "\" password " + literal(PASSWORD));
                    case MARIADB, MYSQL ->
                        List.of(
                                "create user '" + USER + "'@'127.0.0.1' identified by "
                                        + literal(PASSWORD).replace("\\", "\\\\"),
                                "grant all on " + database.name() + ".* to '" + USER + "'@'127.0.0.1'");
                });
        return login;
    }

    /** The URL with user and password in front of the host. */
    String urlWithUserInfo() {
        return switch (kind) {
            case H2, SQLITE -> urlWithParameters();
            case POSTGRESQL, MARIADB, MYSQL ->
                database.url().replaceFirst("//", "//" + encoded(USER) + ":" + encoded(PASSWORD) + "@");
        };
    }

    /** The URL with user and password as the driver's own parameters. */
    String urlWithParameters() {
        return switch (kind) {
            case SQLITE -> database.url();
            case H2 ->
                database.url() + ";USER=" + USER + ";PASSWORD="
                        + PASSWORD.replace("\\", "\\\\").replace(";", "\\;");
            case POSTGRESQL, MARIADB, MYSQL ->
                database.url() + (database.url().contains("?") ? "&" : "?") + "user=" + encoded(USER) + "&password="
                        + encoded(PASSWORD);
        };
    }

    /** What the server takes its user for. */
    String whoAmI() {
        return switch (kind) {
            case H2, POSTGRESQL -> "select current_user";
            case SQLITE -> "select '" + USER + "'";
            case MARIADB, MYSQL -> "select substring_index(current_user(), '@', 2)";
        };
    }

    @Override
    public void close() throws SQLException {
        switch (kind) {
            case SQLITE -> {}
            case H2, POSTGRESQL -> execute(List.of("drop user \"" + USER + "\""));
            case MARIADB, MYSQL -> execute(List.of("drop user '" + USER + "'@'127.0.0.1'"));
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
