package dev.rowan.exec;

import java.sql.SQLException;
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
    public <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader)
            throws SQLException {
        return lane.query(lease, limited(lease, command), reader);
    }

    @Override
    public long update(Lease lease, Command command) throws SQLException {
        return lane.update(lease, limited(lease, command));
    }

    @Override
    public <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        return lane.insert(lease, limited(lease, command), keys, reader);
    }

    @Override
    public int[] batch(Lease lease, Batch<?> batch) throws SQLException {
        return lane.batch(lease, batch);
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        return lane.insertBatch(lease, batch, keys, reader);
    }

    @Override
    public Cursor open(Lease lease, Command command, int fetchSize) throws SQLException {
        return lane.open(lease, limited(lease, command), fetchSize);
    }

    private static Command limited(Lease lease, Command command) {
        String sql = command.sql();
        if (!sql.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            return command;
        }
        int seconds = lease.timeoutSeconds(command.options());
        return seconds == 0
                ? command
                : command.withSql(PREFIX + "max_statement_time = " + seconds + ", " + sql.substring(PREFIX.length()));
    }
}
