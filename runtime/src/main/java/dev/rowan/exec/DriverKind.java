package dev.rowan.exec;

import java.util.Locale;

/** The JDBC drivers whose habits Rowan knows. What matters here is the driver, whatever server is behind it. */
public enum DriverKind {
    /** MySQL Connector/J. */
    CONNECTOR_J(new MySqlErrors(), StreamMode.ROW_BY_ROW),
    /** MariaDB Connector/J. */
    MARIADB(new MySqlErrors(), StreamMode.FETCH_SIZE),
    /** pgJDBC. */
    POSTGRESQL(new PostgresErrors(), StreamMode.FETCH_SIZE_IN_TRANSACTION),
    /** H2, embedded or remote. */
    H2(new H2Errors(), StreamMode.LAZY),
    /** Xerial's driver for SQLite. */
    SQLITE(new SqliteErrors(), StreamMode.STEPPING),
    /** Any other, of which nothing is assumed beyond JDBC and the standard's SQLSTATE. */
    OTHER(StandardErrors.INSTANCE, StreamMode.FETCH_SIZE);

    private final ErrorReader errors;
    private final StreamMode streaming;

    DriverKind(ErrorReader errors, StreamMode streaming) {
        this.errors = errors;
        this.streaming = streaming;
    }

    /** The driver that calls itself so in its connection's metadata. */
    public static DriverKind named(String driverName) {
        String name = driverName.toLowerCase(Locale.ROOT);
        if (name.contains("mysql")) {
            return CONNECTOR_J;
        }
        if (name.contains("mariadb")) {
            return MARIADB;
        }
        if (name.contains("postgresql")) {
            return POSTGRESQL;
        }
        if (name.startsWith("h2 ")) {
            return H2;
        }
        if (name.contains("sqlite")) {
            return SQLITE;
        }
        return OTHER;
    }

    /**
     * Whether the server behind it reads SQL as MySQL does: a backslash escapes in text literals, double quotes are such
     * too, {@code #} begins a comment, and {@code --} does only before a blank.
     */
    boolean readsLikeMySql() {
        return this == CONNECTOR_J || this == MARIADB;
    }

    /** Whether comments can be within comments. */
    boolean nestsComments() {
        return this == POSTGRESQL || this == H2;
    }

    /**
     * Whether a batch costs a message to the server and back for each row, unless the driver is told otherwise. MariaDB's
     * driver sends all rows before it waits for the first answer, which costs less than a statement of many rows.
     */
    boolean sendsBatchesRowByRow() {
        return this == CONNECTOR_J;
    }

    ErrorReader errors() {
        return errors;
    }

    StreamMode streaming() {
        return streaming;
    }
}
