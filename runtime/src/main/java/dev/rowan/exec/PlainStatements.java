package dev.rowan.exec;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepares statements for batches by their text alone, where Jdbi also asks for the kind of result that is JDBC's own
 * default. MariaDB's driver takes that for a wish for generated keys, and sends such a batch row by row.
 */
final class PlainStatements extends DefaultStatementBuilder {
    private PlainStatements() {}

    /** Prepares a handle's statements so, unless somebody has set a builder; gives the one that it had, to be set again. */
    static StatementBuilder use(Handle handle) {
        StatementBuilder before = handle.getStatementBuilder();
        if (before.getClass() == DefaultStatementBuilder.class) {
            handle.setStatementBuilder(new PlainStatements());
        }
        return before;
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()
                ? super.create(connection, sql, context)
                : connection.prepareStatement(sql);
    }
}
