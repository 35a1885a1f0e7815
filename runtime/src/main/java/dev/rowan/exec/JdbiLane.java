package dev.rowan.exec;

import dev.rowan.type.RowOutput;
import dev.rowan.type.UncheckedSqlException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.result.ResultProducer;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Sends everything as a true Jdbi statement, so that its loggers, customizers, context listeners and exception handlers
 * see it. The SQL is complete: on the statement alone, the template engine is off and the parser leaves the text as it
 * is and asks for one argument, which binds all parameters.
 */
final class JdbiLane implements Lane {
    private static final SqlParser ONE_ARGUMENT = new OneArgument();

    private final Wire wire;

    JdbiLane(Wire wire) {
        this.wire = wire;
    }

    @Override
    public <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader)
            throws SQLException {
        try (Query query = configured(lease.handle().createQuery(command.sql()), command.options())) {
            bind(query, command.binder());
            fetch(query, command.options().fetchSize());
            return query.execute((statement, context) -> {
                try (ResultSet result = results(statement.get())) {
                    return wire.rows(result).read(reader);
                }
            });
        } catch (JdbiException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public long update(Lease lease, Command command) throws SQLException {
        try (Update update = configured(lease.handle().createUpdate(command.sql()), command.options())) {
            bind(update, command.binder());
            return update.executeLarge();
        } catch (JdbiException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException {
        try (Update update = configured(lease.handle().createUpdate(command.sql()), command.options())) {
            bind(update, command.binder());
            return update.execute(keys(keys, reader));
        } catch (JdbiException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public int[] batch(Lease lease, Batch<?> batch) throws SQLException {
        if (batch.rows().isEmpty()) {
            return new int[0];
        }
        StatementBuilder builder = PlainStatements.use(lease.handle());
        try (PreparedBatch prepared = prepared(lease, batch)) {
            return prepared.execute();
        } catch (JdbiException e) {
            throw unwrapped(e);
        } finally {
            lease.handle().setStatementBuilder(builder);
        }
    }

    @Override
    public <T extends @Nullable Object> T insertBatch(
            Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader) throws SQLException {
        try (PreparedBatch prepared = prepared(lease, batch)) {
            return prepared.execute(keys(keys, reader));
        } catch (JdbiException e) {
            throw unwrapped(e);
        }
    }

    @Override
    @SuppressWarnings("resource") // the cursor closes them
    public Cursor open(Lease lease, Command command, int fetchSize) throws SQLException {
        Query query = configured(lease.handle().createQuery(command.sql()), command.options());
        try {
            bind(query, command.binder());
            fetch(query, fetchSize == 0 ? command.options().fetchSize() : fetchSize);
            return query.execute((statement, context) -> {
                ResultSet result = results(statement.get());
                return new Cursor(wire.rows(result), failure -> {
                    try (query) {
                        result.close();
                    } catch (JdbiException e) {
                        throw unwrapped(e);
                    }
                });
            });
        } catch (JdbiException e) {
            query.close();
            throw unwrapped(e);
        } catch (RuntimeException | Error e) {
            query.close();
            throw e;
        }
    }

    private static <S extends SqlStatement<S>> S configured(S statement, StatementOptions options) {
        statement.setTemplateEngine(TemplateEngine.NOP).setSqlParser(ONE_ARGUMENT);
        if (options.cancellation() != null) {
            statement.addCustomizer(new Cancellable(options));
        }
        int timeout = options.timeoutSeconds();
        return timeout > 0 ? statement.setQueryTimeout(timeout) : statement;
    }

    private void bind(SqlStatement<?> statement, Binder binder) {
        statement.bind(0, (Argument) (position, prepared, context) -> binder.bind(wire.output(prepared)));
    }

    private <R> PreparedBatch prepared(Lease lease, Batch<R> batch) {
        PreparedBatch prepared = configured(lease.handle().prepareBatch(batch.sql()), batch.options());
        for (R row : batch.rows()) {
            prepared.bind(0, (Argument) (position, statement, context) -> {
                RowOutput out = wire.output(statement);
                batch.binder().bind(row, out);
            });
            prepared.add();
        }
        return prepared;
    }

    /** Connector/J's sign for 'row by row' is a negative number, which Jdbi passes on. */
    private static void fetch(Query query, int fetchSize) {
        if (fetchSize != 0) {
            query.setFetchSize(fetchSize);
        }
    }

    private <T extends @Nullable Object> ResultProducer<T> keys(String[] columns, ResultReader<T> reader) {
        return (statement, context) -> {
            context.setReturningGeneratedKeys(true);
            context.setGeneratedKeysColumnNames(columns);
            try (ResultSet result = statement.get().getGeneratedKeys()) {
                return wire.rows(result).read(reader);
            }
        };
    }

    private static ResultSet results(PreparedStatement statement) throws SQLException {
        ResultSet result = statement.getResultSet();
        if (result == null) {
            throw new NoResultException();
        }
        return result;
    }

    /** Jdbi wraps what the driver throws; callers get it bare, as in the direct lane. */
    private static SQLException unwrapped(JdbiException wrapper) {
        Throwable cause = wrapper.getCause();
        if (cause instanceof SQLException) {
            return (SQLException) cause;
        }
        if (cause instanceof UncheckedSqlException) {
            return ((UncheckedSqlException) cause).getCause();
        }
        throw wrapper;
    }

    private record Cancellable(StatementOptions options) implements StatementCustomizer {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) {
            Cancellation.End end = options.begin(statement, context.getRenderedSql());
            context.addCleanable(end::close);
        }
    }

    private static final class OneArgument implements SqlParser {
        private static final ParsedParameters ONE = ParsedParameters.positional(1);

        @Override
        public ParsedSql parse(String sql, StatementContext context) {
            return ParsedSql.of(sql, ONE);
        }

        @Override
        public String nameParameter(String rawName, StatementContext context) {
            return "?";
        }
    }
}
