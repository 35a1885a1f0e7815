package dev.rowan.exec;

import dev.rowan.error.DatabaseException;
import dev.rowan.error.MappingException;
import dev.rowan.error.QueryCancelled;
import dev.rowan.error.RowanException;
import dev.rowan.type.UncheckedSqlException;
import dev.rowan.type.ValueException;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** What goes wrong while a statement runs, as Rowan's own exceptions. */
record Failures(ErrorTranslator errors) {
    /** The exception to throw; what comes from the user's own code is left as it is. */
    RuntimeException translate(Throwable failure, Command command, Lease lease) {
        RuntimeException translated = translated(failure, command, lease);
        return command.options().isCancelled()
                        && translated instanceof DatabaseException error
                        && !(error instanceof QueryCancelled)
                ? new QueryCancelled(error.error(), error.getCause())
                : translated;
    }

    private RuntimeException translated(Throwable failure, Command command, Lease lease) {
        if (failure instanceof RowanException) {
            return (RowanException) failure;
        }
        if (failure instanceof SQLException) {
            return translate((SQLException) failure, command, lease);
        }
        if (failure instanceof UncheckedSqlException) {
            return translate(((UncheckedSqlException) failure).getCause(), command, lease);
        }
        if (failure instanceof JdbiException && failure.getCause() instanceof SQLException) {
            return translate((SQLException) failure.getCause(), command, lease);
        }
        if (failure instanceof ValueException) {
            return unbindable((ValueException) failure, command);
        }
        if (failure instanceof RuntimeException) {
            return (RuntimeException) failure;
        }
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        return new RowanException("The statement failed. SQL: " + command.sql(), failure);
    }

    private RuntimeException translate(SQLException failure, Command command, Lease lease) {
        return errors.translate(failure, command.sql(), lease.connection());
    }

    private static MappingException unbindable(ValueException failure, Command command) {
        int index = failure.index();
        String name = index >= 1 && index <= command.parameters().size()
                ? "The value of " + command.parameters().get(index - 1)
                : "The value of parameter " + index;
        return new MappingException(name + " " + failure.getMessage() + ". SQL: " + command.sql(), failure.getCause());
    }
}
