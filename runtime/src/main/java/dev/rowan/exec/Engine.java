package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.meta.Stamps;
import dev.rowan.sql.Parameters;
import dev.rowan.type.JsonCodec;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What every execution on one database shares: its dialect, its driver's habits, its two lanes. Safe for use by many threads. */
public final class Engine {
    private final EngineSettings settings;
    private final ErrorTranslator errors;
    private final Failures failures;
    private final RecordTexts texts;
    private final HookedTables hooks;
    private final Lane direct;
    private final Lane full;
    private final ChronoUnit precision;
    private final @Nullable SingleQueries singles;
    private final AtomicLong scopes = new AtomicLong();

    /** The engine of a database. */
    public Engine(EngineSettings settings) {
        this.settings = settings;
        this.errors = ErrorTranslator.of(settings.driver(), settings.verbatim());
        this.failures = new Failures(errors);
        this.texts = new RecordTexts(settings.dialect());
        this.hooks = new HookedTables(settings.hooks());
        Wire wire = new Wire(settings.dialect().transport(), settings.json(), hooks);
        RepeatedQueries repeated = settings.repeated();
        this.singles = repeated == null ? null : new SingleQueries(repeated, System::nanoTime);
        Listeners listeners = new Listeners(
                settings.listeners(), settings.observers(), settings.dialect().name());
        this.direct = observed(timed(new DirectLane(wire)), listeners);
        this.full = observed(timed(new JdbiLane(wire)), listeners);
        int digits = settings.dialect().transport().secondDigits();
        this.precision = digits >= 9 ? ChronoUnit.NANOS : digits >= 6 ? ChronoUnit.MICROS : ChronoUnit.MILLIS;
    }

    /** The server's dialect. */
    public Dialect dialect() {
        return settings.dialect();
    }

    /** The driver in use. */
    public DriverKind driver() {
        return settings.driver();
    }

    /** The isolation level of transactions that name none; null for the connections' own. */
    public @Nullable Isolation isolation() {
        return settings.isolation();
    }

    /** For a transaction that begins; null if nothing is reported. */
    @Nullable
    QueryCounts queryCounts() {
        RepeatedQueries repeated = settings.repeated();
        return repeated == null ? null : new QueryCounts(repeated);
    }

    /** Counts a query outside of transactions. */
    void singleQuery(String sql) {
        if (singles != null) {
            singles.ran(sql);
        }
    }

    /** What tells the savepoints of one scope from those of another on the same connection. */
    long nextScope() {
        return scopes.incrementAndGet();
    }

    /** Reads and writes JSON. */
    public JsonCodec json() {
        return settings.json();
    }

    /** Translates what the driver throws outside of statements. */
    public ErrorTranslator errors() {
        return errors;
    }

    /** An executor whose statements run on connections from {@code leases}. */
    public Executor on(Leases leases) {
        return new Executor(this, leases, settings.defaults(), Deadline.NONE, Parameters.NONE, settings.identity());
    }

    /** A lane that Jdbi can see is needed where somebody listens there. */
    Lane lane(Lease lease) {
        return settings.alwaysFull() || lease.isLogged() ? full : direct;
    }

    Failures failures() {
        return failures;
    }

    RecordTexts texts() {
        return texts;
    }

    HookedTables hooks() {
        return hooks;
    }

    /** Stamps of now, cut to what the database keeps, so that a record equals what is read back. */
    Stamps stamps(Identity identity) {
        Clock clock = settings.clock();
        return new Stamps(clock.instant().truncatedTo(precision), clock.getZone(), identity.actor(), identity.tenant());
    }

    private Lane timed(Lane lane) {
        return switch (settings.driver()) {
            case SQLITE -> new TimedLane(lane);
            case MARIADB -> new SetStatementLane(lane);
            case CONNECTOR_J, POSTGRESQL, H2, OTHER -> lane;
        };
    }

    private Lane observed(Lane lane, Listeners listeners) {
        return listeners.isEmpty() ? lane : new ObservedLane(lane, listeners, failures);
    }
}
