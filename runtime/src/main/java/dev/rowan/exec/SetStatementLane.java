package dev.rowan.exec;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Puts time limits among what statements for MariaDB set themselves. The driver writes a limit in front of a statement, as
 * such a setting, and the server heeds none but the innermost of these.
 */
final class SetStatementLane implements Lane {
    private static final String PREFIX = "set statement ";

    private final Lane lane;

    SetStatementLane(Lane lane) {
        this.lane = lane;
    }

    @Override
    public <T extends @Nullable Object> T query(Handle handle, Command command, ResultReader<T> reader)
            throws SQLException {
        return lane.query(handle, limited(handle, command), reader);
    }

    @Override
    public long update(Handle handle, Command command) throws SQLException {
        return lane.update(handle, limited(handle, command));
    }

    @Override
    public <T extends @Nullable Object> T insert(Handle handle, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        return lane.insert(handle, limited(handle, command), keys, reader);
    }

    @Override
    public int[] batch(Handle handle, Batch<?> batch) throws SQLException {
        return lane.batch(handle, batch);
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Handle handle, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        return lane.insertBatch(handle, batch, keys, reader);
    }

    @Override
    public Cursor open(Handle handle, Command command, int fetchSize) throws SQLException {
        return lane.open(handle, limited(handle, command), fetchSize);
    }

    private static Command limited(Handle handle, Command command) {
        String sql = command.sql();
        if (!sql.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return command;
        }
        int seconds = command.options().timeoutSeconds();
        if (seconds == 0) {
            Integer configured = handle.getConfig(SqlStatements.class).getQueryTimeout();
            seconds = configured == null ? 0 : configured;
        }
        return seconds == 0
                ? command
                : command.withSql(PREFIX + "max_statement_time = " + seconds + ", " + sql.substring(PREFIX.length()));
    }
}
