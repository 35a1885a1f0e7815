package dev.rowan.exec;

import dev.rowan.type.JsonCodec;
import dev.rowan.type.Transport;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;

/** What every execution on one database shares: its driver's habits, its two lanes, its listeners. Immutable. */
public final class Engine {
    private final DriverKind driver;
    private final ErrorTranslator errors;
    private final Failures failures;
    private final StatementOptions defaults;
    private final Lane direct;
    private final Lane full;
    private final boolean alwaysFull;

    private Engine(
            DriverKind driver,
            Wire wire,
            ErrorTranslator errors,
            Listeners listeners,
            StatementOptions defaults,
            boolean alwaysFull) {
        this.driver = driver;
        this.errors = errors;
        this.failures = new Failures(errors);
        this.defaults = defaults;
        this.direct = observed(new DirectLane(wire), listeners);
        this.full = observed(new JdbiLane(wire), listeners);
        this.alwaysFull = alwaysFull;
    }

    /**
     * The engine of a database.
     *
     * @param driver the driver in use
     * @param transport how values cross it
     * @param json how JSON is written and read
     * @param verbatim whether errors pass on the driver's own text
     * @param listeners who hears of executions
     * @param defaults options of statements that say nothing else
     * @param alwaysFull whether every statement takes the lane through Jdbi's statements
     */
    public static Engine of(
            DriverKind driver,
            Transport transport,
            JsonCodec json,
            boolean verbatim,
            List<ExecutionListener> listeners,
            StatementOptions defaults,
            boolean alwaysFull) {
        return new Engine(
                driver,
                new Wire(transport, json),
                ErrorTranslator.of(driver, verbatim),
                new Listeners(listeners),
                defaults,
                alwaysFull);
    }

    /** The driver in use. */
    public DriverKind driver() {
        return driver;
    }

    /** Translates what the driver throws outside of statements. */
    public ErrorTranslator errors() {
        return errors;
    }

    /** An executor whose statements run on handles from {@code handles}. */
    public Executor on(Handles handles) {
        return new Executor(this, handles, defaults, Deadline.NONE);
    }

    /** A lane that Jdbi can see is needed where somebody listens there. */
    Lane lane(Handle handle) {
        return alwaysFull || handle.getConfig(SqlStatements.class).getSqlLogger() != SqlLogger.NOP_SQL_LOGGER
                ? full
                : direct;
    }

    Failures failures() {
        return failures;
    }

    private Lane observed(Lane lane, Listeners listeners) {
        return listeners.isEmpty() ? lane : new ObservedLane(lane, listeners, failures);
    }
}
