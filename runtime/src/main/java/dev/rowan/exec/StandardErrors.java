package dev.rowan.exec;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Reads the SQLSTATE classes of the standard, then the subclasses of SQLException that JDBC 4 defines for the same. */
final class StandardErrors implements ErrorReader {
    static final StandardErrors INSTANCE = new StandardErrors();

    @Override
    public Diagnosis read(SQLException error) {
        return Diagnosis.of(kind(error));
    }

    ErrorKind kind(SQLException error) {
        ErrorKind byState = byState(error.getSQLState());
        return byState == ErrorKind.OTHER ? byClass(error) : byState;
    }

    private static ErrorKind byState(@Nullable String state) {
        if (state == null || state.length() != 5) {
            return ErrorKind.OTHER;
        }
        switch (state) {
            case "23505":
                return ErrorKind.UNIQUE;
            case "23503":
                return ErrorKind.FOREIGN_KEY;
            case "23502":
                return ErrorKind.NOT_NULL;
            case "23514":
                return ErrorKind.CHECK;
            case "40001":
                return ErrorKind.SERIALIZATION;
            case "42501":
                return ErrorKind.ACCESS;
            default:
                break;
        }
        switch (state.substring(0, 2)) {
            case "08":
                return ErrorKind.CONNECTION;
            case "0A", "21", "42":
                return ErrorKind.INVALID_SQL;
            case "22":
                return ErrorKind.DATA;
            case "28":
                return ErrorKind.ACCESS;
            default:
                return ErrorKind.OTHER;
        }
    }

    private static ErrorKind byClass(SQLException error) {
        if (error instanceof SQLTimeoutException) {
            return ErrorKind.TIMEOUT;
        }
        if (error instanceof SQLTransactionRollbackException) {
            return ErrorKind.SERIALIZATION;
        }
        if (error instanceof SQLTransientConnectionException
                || error instanceof SQLNonTransientConnectionException
                || error instanceof SQLRecoverableException) return ErrorKind.CONNECTION;
        if (error instanceof SQLInvalidAuthorizationSpecException) {
            return ErrorKind.ACCESS;
        }
        if (error instanceof SQLDataException) {
            return ErrorKind.DATA;
        }
        if (error instanceof SQLSyntaxErrorException) {
            return ErrorKind.INVALID_SQL;
        }
        if (error instanceof SQLIntegrityConstraintViolationException) {
            return ErrorKind.CHECK;
        }
        return ErrorKind.OTHER;
    }
}
