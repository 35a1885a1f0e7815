package dev.rowan.exec;

import dev.rowan.error.AccessDenied;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.NotNullViolation;
import dev.rowan.error.QueryTimeout;
import dev.rowan.error.SerializationFailure;
import dev.rowan.error.SqlError;
import dev.rowan.error.UniqueViolation;
import org.jspecify.annotations.Nullable;

/** The kinds of errors that Rowan tells apart, each with the exception that stands for it. */
enum ErrorKind {
    UNIQUE(UniqueViolation::new),
    FOREIGN_KEY(ForeignKeyViolation::new),
    NOT_NULL(NotNullViolation::new),
    CHECK(CheckViolation::new),
    DATA(DataException::new),
    DEADLOCK(DeadlockException::new),
    LOCK_TIMEOUT(LockTimeout::new),
    SERIALIZATION(SerializationFailure::new),
    TIMEOUT(QueryTimeout::new),
    CONNECTION((error, cause) -> new ConnectionException("The connection to the server failed", error, cause)),
    INVALID_SQL(InvalidSqlException::new),
    ACCESS(AccessDenied::new),
    ABORTED((error, cause) -> new DatabaseException(
            "An earlier statement of the transaction failed, and it must be rolled back, to a savepoint at least",
            error,
            cause)),
    OTHER((error, cause) -> new DatabaseException("The database reports an error", error, cause));

    private final Factory factory;

    ErrorKind(Factory factory) {
        this.factory = factory;
    }

    DatabaseException exception(SqlError error, @Nullable Throwable cause) {
        return factory.create(error, cause);
    }

    private interface Factory {
        DatabaseException create(SqlError error, @Nullable Throwable cause);
    }
}
