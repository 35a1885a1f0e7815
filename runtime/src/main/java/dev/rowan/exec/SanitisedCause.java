package dev.rowan.exec;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A driver's error without its text, which may quote values: what is left is its class name, its codes, its stack trace,
 * and the same of its cause.
 */
final class SanitisedCause extends SQLException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_DEPTH = 8;

    private SanitisedCause(String className, @Nullable String state, int vendorCode, @Nullable Throwable cause) {
        super(className + " (its text is left out, since it may quote values)", state, vendorCode, cause);
    }

    static SanitisedCause of(Throwable error) {
        return of(error, MAX_DEPTH);
    }

    private static SanitisedCause of(Throwable error, int depth) {
        Throwable cause = error.getCause();
        SQLException sql = error instanceof SQLException ? (SQLException) error : null;
        SanitisedCause copy = new SanitisedCause(
                error.getClass().getName(),
                sql == null ? null : sql.getSQLState(),
                sql == null ? 0 : sql.getErrorCode(),
                cause == null || cause == error || depth == 0 ? null : of(cause, depth - 1));
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }
}
