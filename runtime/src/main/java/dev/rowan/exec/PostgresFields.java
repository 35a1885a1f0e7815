package dev.rowan.exec;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The fields that PostgreSQL sends beside its message. The only class that needs the driver, loaded when it is there. */
final class PostgresFields {
    private PostgresFields() {}

    static Diagnosis add(Diagnosis diagnosis, SQLException error) {
        ServerErrorMessage server = ((PSQLException) error).getServerErrorMessage();
        if (server == null) {
            return diagnosis;
        }
        return diagnosis
                .constraint(blankToNull(server.getConstraint()))
                .table(blankToNull(server.getTable()))
                .column(blankToNull(server.getColumn()));
    }

    private static @Nullable String blankToNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }
}
