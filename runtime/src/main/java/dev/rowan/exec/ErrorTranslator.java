package dev.rowan.exec;

import dev.rowan.error.DatabaseException;
import dev.rowan.error.SqlError;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a driver throws into Rowan's own exceptions, whose text holds the SQL, names and codes, and no values.
 * Immutable.
 */
public final class ErrorTranslator {
    /** What the pool says of a connection that it has taken away. */
    private static final String CLOSED = "Connection is closed";

    private final DriverKind driver;
    private final boolean verbatim;

    private ErrorTranslator(DriverKind driver, boolean verbatim) {
        this.driver = driver;
        this.verbatim = verbatim;
    }

    /**
     * The translator for a driver.
     *
     * @param driver whose errors are read
     * @param verbatim whether the driver's own text and exception are passed on, with the values that they may quote
     */
    public static ErrorTranslator of(DriverKind driver, boolean verbatim) {
        return new ErrorTranslator(driver, verbatim);
    }

    /** The exception that stands for a driver's error. */
    public DatabaseException translate(SQLException error, @Nullable String sql) {
        SQLException root = root(error);
        Diagnosis diagnosis = diagnosed(root);
        SqlError details = new SqlError(
                sql,
                root.getSQLState(),
                root.getErrorCode(),
                diagnosis.constraint(),
                diagnosis.table(),
                diagnosis.column(),
                verbatim ? root.getMessage() : null,
                BatchPositions.of(error, sql, driver));
        return diagnosis.kind().exception(details, verbatim ? error : SanitisedCause.of(root));
    }

    private Diagnosis diagnosed(SQLException error) {
        boolean closed = error.getSQLState() == null && CLOSED.equals(error.getMessage());
        return closed ? Diagnosis.of(ErrorKind.CONNECTION) : driver.errors().read(error);
    }

    /**
     * The exception that stands for a driver's error on a connection. Drivers and pools have their own words for what is
     * tried on a connection that is gone; if it says that it is closed, that is the reason.
     */
    DatabaseException translate(SQLException error, @Nullable String sql, Connection connection) {
        DatabaseException translated = translate(error, sql);
        return translated.getClass() == DatabaseException.class && isClosed(connection)
                ? ErrorKind.CONNECTION.exception(translated.error(), translated.getCause())
                : translated;
    }

    /** The exception for a connection that could not be had, whatever the driver's reason. */
    public DatabaseException translateConnecting(SQLException error) {
        DatabaseException translated = translate(error, null);
        return translated.getClass() == DatabaseException.class
                ? ErrorKind.CONNECTION.exception(translated.error(), translated.getCause())
                : translated;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** A batch's error wraps the one of the row that failed. */
    private static SQLException root(SQLException error) {
        if (!(error instanceof BatchUpdateException)) {
            return error;
        }
        if (error.getNextException() != null) {
            return error.getNextException();
        }
        return error.getCause() instanceof SQLException ? (SQLException) error.getCause() : error;
    }
}
