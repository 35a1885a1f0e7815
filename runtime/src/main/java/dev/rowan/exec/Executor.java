package dev.rowan.exec;

import dev.rowan.error.QueryCancelled;
import dev.rowan.error.QueryTimeout;
import dev.rowan.error.RowanException;
import dev.rowan.error.SqlError;
import dev.rowan.meta.Stamps;
import dev.rowan.render.KeyedText;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Parameters;
import dev.rowan.sql.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands over leases and gives back what comes of them. Everything that Rowan executes passes here. Immutable;
 * as safe for use by many threads as the leases are.
 *
 * <p>All methods throw members of {@link RowanException} for what goes wrong.
 */
public final class Executor {
    private final Engine engine;
    private final Leases leases;
    private final StatementOptions options;
    private final Deadline deadline;
    private final Parameters parameters;
    private final Identity identity;
    private final boolean goingOn;

    Executor(
            Engine engine,
            Leases leases,
            StatementOptions options,
            Deadline deadline,
            Parameters parameters,
            Identity identity) {
        this(engine, leases, options, deadline, parameters, identity, false);
    }

    private Executor(
            Engine engine,
            Leases leases,
            StatementOptions options,
            Deadline deadline,
            Parameters parameters,
            Identity identity,
            boolean goingOn) {
        this.engine = engine;
        this.leases = leases;
        this.options = options;
        this.deadline = deadline;
        this.parameters = parameters;
        this.identity = identity;
        this.goingOn = goingOn;
    }

    /** The same with other options for statements that bring none. */
    public Executor with(StatementOptions newOptions) {
        return new Executor(engine, leases, newOptions, deadline, parameters, identity, goingOn);
    }

    /** The same, with a moment by which all must be done. */
    public Executor until(Deadline newDeadline) {
        return new Executor(engine, leases, options, newDeadline, parameters, identity, goingOn);
    }

    /** The same on other leases. */
    public Executor on(Leases otherLeases) {
        return new Executor(engine, otherLeases, options, deadline, parameters, identity, goingOn);
    }

    /** The same, with values for the parameters of statements. */
    public Executor with(Parameters newParameters) {
        return new Executor(engine, leases, options, deadline, newParameters, identity, goingOn);
    }

    /** The same on behalf of somebody else. */
    public Executor with(Identity newIdentity) {
        return new Executor(engine, leases, options, deadline, parameters, newIdentity, goingOn);
    }

    /** The same for queries that go on with one that was sent before, and are no loop of the application's. */
    public Executor goingOn() {
        return new Executor(engine, leases, options, deadline, parameters, identity, true);
    }

    /** On whose behalf it all is done. */
    public Identity identity() {
        return identity;
    }

    /** The hooks and rules of a table that is no family's; null if it has none. */
    public <R> @Nullable TableHooks<R> hooks(Table<R> table) {
        return engine.hooks().of(table);
    }

    /** What is put into columns now. */
    public Stamps stamps() {
        return engine.stamps(identity);
    }

    /**
     * A statement ready to be sent, with the time where it is asked for and the values of its parameters.
     *
     * @throws IllegalArgumentException if a parameter has no value
     */
    public Command command(Rendered rendered) {
        Rendered ready = rendered.at(this::stamps).with(parameters).complete();
        if (!parameters.isEmpty()) {
            engine.dialect().requireParameters(ready.binds().size());
        }
        return Command.of(ready.sql(), ready::bind);
    }

    /** The same with the values of the place where a page begins; null for none. */
    public Command command(Rendered rendered, @Nullable List<? extends @Nullable Object> place) {
        if (place == null) {
            return command(rendered);
        }
        Rendered ready = rendered.at(this::stamps).with(parameters).complete();
        engine.dialect().requireParameters(ready.binds().size());
        return Command.of(ready.sql(), out -> ready.bind(place, out));
    }

    /**
     * The same for some keys of rows.
     *
     * @param count how many, up to the most that the statement takes
     * @param keys binds them
     */
    public Command command(KeyedText statement, int count, KeyedText.Keys keys) {
        Rendered ready = statement.rendered().at(this::stamps).with(parameters).complete();
        return Command.of(statement.sql(ready, count), out -> statement.bind(ready, count, keys, out));
    }

    /** What statements run with that bring no options. */
    public StatementOptions options() {
        return options;
    }

    /** What is shared with all executors of the database. */
    public Engine engine() {
        return engine;
    }

    /** Where leases come from. */
    public Leases leases() {
        return leases;
    }

    /** Sends what answers with rows. */
    public <T extends @Nullable Object> T query(Command command, ResultReader<T> reader) {
        return query(command, reader, true);
    }

    private <T extends @Nullable Object> T query(Command command, ResultReader<T> reader, boolean changesNothing) {
        Command sent = prepared(command);
        Lease lease = leases.acquire();
        long latest = engine.driver().readsLikeMySql() ? sent.options().latest() : Long.MAX_VALUE;
        T result;
        try {
            result = engine.lane(lease).query(lease, sent, reader);
            if (changesNothing) {
                requireNotStopped(sent, latest);
                count(sent);
            }
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, sent);
        }
        leases.release(lease, null);
        return result;
    }

    /**
     * Hand-written SQL that answers with rows, ready to be sent.
     *
     * @throws IllegalArgumentException if a parameter has no value
     * @throws IllegalStateException if nothing may be changed, and this may
     */
    public Command reading(NativeCommand nativeCommand) {
        Command command = nativeCommand.command();
        if (options.readOnly() && NativeWords.mayChange(command.sql(), engine.driver())) {
            refuseIfReadOnly(command.sql());
        }
        return command;
    }

    /** Sends a change that answers with rows. */
    public <T extends @Nullable Object> T change(Command command, ResultReader<T> reader) {
        refuseIfReadOnly(command.sql());
        return query(command, reader, false);
    }

    /** Sends a change and gives the number of rows that it found. */
    public long update(Command command) {
        refuseIfReadOnly(command.sql());
        Command sent = prepared(command);
        Lease lease = leases.acquire();
        long count;
        try {
            count = engine.lane(lease).update(lease, sent);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, sent);
        }
        leases.release(lease, null);
        return count;
    }

    /** Sends an insert and reads the values that the server made for {@code keys}. */
    public <T extends @Nullable Object> T insert(Command command, String[] keys, ResultReader<T> reader) {
        refuseIfReadOnly(command.sql());
        Command sent = prepared(command);
        Lease lease = leases.acquire();
        T result;
        try {
            result = engine.lane(lease).insert(lease, sent, keys, reader);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, sent);
        }
        leases.release(lease, null);
        return result;
    }

    /** Sends a batch; gives what the driver says of each row, which may be {@link java.sql.Statement#SUCCESS_NO_INFO}. */
    public int[] batch(Batch<?> batch) {
        refuseIfReadOnly(batch.sql());
        Batch<?> sent = prepared(batch);
        Lease lease = leases.acquire();
        int[] counts;
        try {
            counts = engine.lane(lease).batch(lease, sent);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, command(sent));
        }
        leases.release(lease, null);
        return counts;
    }

    /** Sends a batch of inserts and reads the values that the server made for {@code keys}, in the order of the rows. */
    public <T extends @Nullable Object> T insertBatch(Batch<?> batch, String[] keys, ResultReader<T> reader) {
        refuseIfReadOnly(batch.sql());
        Batch<?> sent = prepared(batch);
        Lease lease = leases.acquire();
        T result;
        try {
            result = engine.lane(lease).insertBatch(lease, sent, keys, reader);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, command(sent));
        }
        leases.release(lease, null);
        return result;
    }

    /**
     * Sends a query whose rows are read as the stream goes, in constant memory. The stream holds a lease until it is
     * closed or has come to its end.
     */
    public <T extends @Nullable Object> Stream<T> stream(Command command, ResultReader<T> rowReader) {
        Command sent = prepared(command);
        Lease lease = leases.acquire();
        RowCursor<T> cursor;
        try {
            cursor = RowCursor.open(this, lease, sent, rowReader);
            count(sent);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(lease, e, sent);
        }
        return StreamSupport.stream(cursor, false).onClose(cursor::close);
    }

    private void count(Command query) {
        if (goingOn) {
            return;
        }
        if (leases instanceof TransactionScope scope) {
            scope.queried(query.sql());
        } else {
            engine.singleQuery(query.sql());
        }
    }

    /** SLEEP() and BENCHMARK() of MySQL and MariaDB end with a result when they are stopped. */
    private static void requireNotStopped(Command sent, long latest) {
        if (sent.options().isCancelled()) {
            throw new QueryCancelled(SqlError.of(sent.sql()), null);
        }
        if (latest != Long.MAX_VALUE && System.nanoTime() - latest >= 0) {
            throw new QueryTimeout(SqlError.of(sent.sql()), null);
        }
    }

    private RuntimeException failed(Lease lease, Throwable failure, Command command) {
        Throwable translated;
        try {
            translated = engine.failures().translate(failure, command, lease);
        } catch (RuntimeException | Error e) {
            translated = e;
        }
        leases.release(lease, translated);
        if (translated instanceof Error) {
            throw (Error) translated;
        }
        return (RuntimeException) translated;
    }

    @SuppressWarnings("ReferenceEquality") // Only the constant means that nobody chose
    private Command prepared(Command command) {
        Command own = command.options() == StatementOptions.DEFAULT && options != StatementOptions.DEFAULT
                ? command.with(options)
                : command;
        return deadline.limit(own);
    }

    @SuppressWarnings("ReferenceEquality") // Only the constant means that nobody chose
    private <R> Batch<R> prepared(Batch<R> batch) {
        Batch<R> own = batch.options() == StatementOptions.DEFAULT && options != StatementOptions.DEFAULT
                ? new Batch<>(batch.sql(), batch.rows(), batch.binder(), batch.parameters(), options)
                : batch;
        return deadline.limit(own);
    }

    private static Command command(Batch<?> batch) {
        return new Command(batch.sql(), Binder.NONE, batch.parameters(), batch.options());
    }

    void refuseIfReadOnly(String sql) {
        if (options.readOnly()) {
            throw new IllegalStateException("Nothing may be changed here, since it is read-only. SQL: " + sql);
        }
    }
}
