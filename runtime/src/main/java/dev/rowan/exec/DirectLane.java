package dev.rowan.exec;

import dev.rowan.type.RowOutput;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prepares its own statements on the lease's connection, at JDBC's speed. Of the lease's configuration it honours the
 * query timeout; what else Jdbi would do around a statement needs the {@link JdbiLane}.
 */
@SuppressWarnings("try") // a cancellation ends with its statement, and nothing else is asked of it
final class DirectLane implements Lane {
    private final Wire wire;

    DirectLane(Wire wire) {
        this.wire = wire;
    }

    @Override
    public <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = lease.connection().prepareStatement(command.sql());
                Cancellation.End ignored = prepare(lease, statement, command.options(), command.sql())) {
            command.binder().bind(wire.output(statement));
            try (ResultSet result = results(statement)) {
                return wire.rows(result).read(reader);
            }
        }
    }

    @Override
    public long update(Lease lease, Command command) throws SQLException {
        try (PreparedStatement statement = lease.connection().prepareStatement(command.sql());
                Cancellation.End ignored = prepare(lease, statement, command.options(), command.sql())) {
            command.binder().bind(wire.output(statement));
            return statement.executeLargeUpdate();
        }
    }

    @Override
    public <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = lease.connection().prepareStatement(command.sql(), keys);
                Cancellation.End ignored = prepare(lease, statement, command.options(), command.sql())) {
            command.binder().bind(wire.output(statement));
            statement.executeUpdate();
            return readKeys(statement, reader);
        }
    }

    @Override
    public int[] batch(Lease lease, Batch<?> batch) throws SQLException {
        try (PreparedStatement statement = lease.connection().prepareStatement(batch.sql());
                Cancellation.End ignored = prepare(lease, statement, batch.options(), batch.sql())) {
            return send(statement, batch);
        }
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        try (PreparedStatement statement = lease.connection().prepareStatement(batch.sql(), keys);
                Cancellation.End ignored = prepare(lease, statement, batch.options(), batch.sql())) {
            send(statement, batch);
            return readKeys(statement, reader);
        }
    }

    @Override
    @SuppressWarnings("resource") // the cursor closes them
    public Cursor open(Lease lease, Command command, int fetchSize) throws SQLException {
        Connection connection = lease.connection();
        PreparedStatement statement =
                connection.prepareStatement(command.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        try {
            Cancellation.End end = prepare(lease, statement, command.options(), command.sql());
            if (fetchSize != 0) {
                statement.setFetchSize(fetchSize);
            }
            command.binder().bind(wire.output(statement));
            ResultSet result = results(statement);
            return new Cursor(wire.rows(result), failure -> {
                try (statement;
                        end) {
                    result.close();
                }
            });
        } catch (Throwable e) {
            try {
                command.options().end(statement);
                statement.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /** Some drivers give the rows of INSERT ... RETURNING to {@code execute} only. */
    private static ResultSet results(PreparedStatement statement) throws SQLException {
        if (!statement.execute()) {
            throw new NoResultException();
        }
        return statement.getResultSet();
    }

    private <T extends @Nullable Object> T readKeys(PreparedStatement statement, ResultReader<T> reader)
            throws SQLException {
        try (ResultSet keys = statement.getGeneratedKeys()) {
            return wire.rows(keys).read(reader);
        }
    }

    private <R> int[] send(PreparedStatement statement, Batch<R> batch) throws SQLException {
        RowOutput out = wire.output(statement);
        Batch.RowBinder<? super R> binder = batch.binder();
        List<R> rows = batch.rows();
        for (int i = 0; i < rows.size(); i++) {
            out.restart();
            binder.bind(rows.get(i), out);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    private static Cancellation.End prepare(
            Lease lease, PreparedStatement statement, StatementOptions options, String sql) throws SQLException {
        int timeout = lease.timeoutSeconds(options);
        if (timeout > 0) {
            statement.setQueryTimeout(timeout);
        }
        if (options.fetchSize() > 0) {
            statement.setFetchSize(options.fetchSize());
        }
        return options.begin(statement, sql);
    }
}
