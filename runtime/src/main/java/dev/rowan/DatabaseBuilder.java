package dev.rowan;

import dev.rowan.connect.ConnectionListener;
import dev.rowan.connect.Connections;
import dev.rowan.connect.Connector;
import dev.rowan.connect.JdbcUrl;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.ServerInfo;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialects;
import dev.rowan.dialect.MariaDbDialect;
import dev.rowan.dialect.MySqlDialect;
import dev.rowan.dialect.PostgreSqlDialect;
import dev.rowan.error.ConfigurationException;
import dev.rowan.exec.DriverKind;
import dev.rowan.exec.Engine;
import dev.rowan.exec.EngineSettings;
import dev.rowan.exec.ExecutionListener;
import dev.rowan.exec.ExecutionObserver;
import dev.rowan.exec.HookSettings;
import dev.rowan.exec.Identity;
import dev.rowan.exec.Isolation;
import dev.rowan.exec.PooledLeases;
import dev.rowan.exec.RepeatedQueries;
import dev.rowan.exec.RepeatedQuery;
import dev.rowan.exec.StatementLog;
import dev.rowan.exec.StatementOptions;
import dev.rowan.meta.RecordValidator;
import dev.rowan.sql.Table;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects how a database is opened. For one thread; {@link #open()} can be called again for a further database. */
public final class DatabaseBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBuilder.class);

    private static final Set<Dialect> SERVERS =
            Set.of(MySqlDialect.INSTANCE, MariaDbDialect.INSTANCE, PostgreSqlDialect.INSTANCE);

    private @Nullable String url;
    private @Nullable String host;
    private @Nullable Integer port;
    private @Nullable String database;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable DataSource dataSource;
    private @Nullable Jdbi jdbi;
    private @Nullable Dialect dialect;
    private @Nullable Isolation isolation;
    private @Nullable JsonCodec json;
    private @Nullable RepeatedQueries repeatedQueries;
    private PoolOptions pool = PoolOptions.DEFAULT;
    private String poolName = "rowan";
    private Clock clock = Clock.systemUTC();
    private Supplier<? extends @Nullable Object> actor = () -> null;
    private Supplier<? extends @Nullable Object> tenant = () -> null;
    private StatementOptions statements = StatementOptions.DEFAULT;
    private boolean verbatimErrors;
    private boolean jdbiLane;
    private final Map<String, String> driverProperties = new LinkedHashMap<>();
    private final List<String> initSql = new ArrayList<>();
    private final List<ConnectionListener> connectionListeners = new ArrayList<>();
    private final List<ExecutionListener> executionListeners = new ArrayList<>();
    private final List<ExecutionObserver<?>> executionObservers = new ArrayList<>();
    private final List<HookSettings.Registered<?>> hookRegistrations = new ArrayList<>();
    private final List<RecordValidator> validators = new ArrayList<>();

    DatabaseBuilder() {}

    /** Everything that the settings say. What is said after this wins over them. */
    public DatabaseBuilder settings(Settings settings) {
        SettingsApplier.apply(settings, this);
        return this;
    }

    /** The JDBC URL, which may have user and password in it. */
    public DatabaseBuilder url(String newUrl) {
        url = newUrl;
        return this;
    }

    /** The server's host, instead of a URL; it needs the {@link #dialect} of a server too. */
    public DatabaseBuilder host(String newHost) {
        host = newHost;
        return this;
    }

    /** The server's port, if it is not the usual one. */
    public DatabaseBuilder port(int newPort) {
        port = newPort;
        return this;
    }

    /** The database's name on the {@link #host}. */
    public DatabaseBuilder database(String name) {
        database = name;
        return this;
    }

    /** The user, over that in the URL. */
    public DatabaseBuilder user(String name) {
        user = name;
        return this;
    }

    /** The password, over that in the URL. */
    public DatabaseBuilder password(String secret) {
        password = secret;
        return this;
    }

    /** Connections from here, instead of a URL. It stays open when the database is closed. */
    public DatabaseBuilder dataSource(DataSource connections) {
        dataSource = connections;
        return this;
    }

    /** Handles from here, instead of a URL. */
    public DatabaseBuilder jdbi(Jdbi newJdbi) {
        jdbi = newJdbi;
        return this;
    }

    /** The server's dialect, where it is not to be asked, or answers what it is not. */
    public DatabaseBuilder dialect(Dialect newDialect) {
        dialect = newDialect;
        return this;
    }

    /** How connections are kept; for URLs. A database in the memory of one connection is always shared. */
    public DatabaseBuilder pool(PoolOptions options) {
        pool = options;
        return this;
    }

    /** What the pool is called in logs. */
    public DatabaseBuilder poolName(String name) {
        poolName = name;
        return this;
    }

    /** A statement that each new connection runs first; for URLs. */
    public DatabaseBuilder initSql(String sql) {
        initSql.add(sql);
        return this;
    }

    /** A property of the driver's; for URLs. */
    public DatabaseBuilder driverProperty(String name, String value) {
        driverProperties.put(name, value);
        return this;
    }

    /** The isolation level of transactions that say nothing else. */
    public DatabaseBuilder isolation(Isolation level) {
        isolation = level;
        return this;
    }

    /** How every statement runs that says nothing else. */
    public DatabaseBuilder statements(StatementOptions options) {
        statements = options;
        return this;
    }

    /** Where the moments of created-at and updated-at come from, and the zone of those without one. UTC is the default. */
    public DatabaseBuilder clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /**
     * Says who does it, for columns with {@code @CreatedBy} and {@code @UpdatedBy}: asked for each statement that needs it,
     * and cast to the column's type; null for nobody. {@link Operations#actingAs} names somebody for a scope.
     */
    public DatabaseBuilder actor(Supplier<? extends @Nullable Object> who) {
        actor = who;
        return this;
    }

    /**
     * Says for which tenant statements are executed, for tables with {@code @TenantId}: asked for each statement that needs
     * it, and cast to the column's type; null for none. {@link Operations#forTenant} names one for a scope.
     */
    public DatabaseBuilder tenant(Supplier<? extends @Nullable Object> whose) {
        tenant = whose;
        return this;
    }

    /** How JSON columns are written and read; Jackson's if nothing is said and it is there. */
    public DatabaseBuilder json(JsonCodec codec) {
        json = codec;
        return this;
    }

    /** Hears of every execution. */
    public DatabaseBuilder listener(ExecutionListener listener) {
        executionListeners.add(listener);
        return this;
    }

    /** Hears of connections; for URLs and data sources. */
    public DatabaseBuilder listener(ConnectionListener listener) {
        connectionListeners.add(listener);
        return this;
    }

    /** One more who sees every execution begin and end, for traces. */
    public DatabaseBuilder observer(ExecutionObserver<?> observer) {
        executionObservers.add(observer);
        return this;
    }

    /** Logs every statement, without its values, to {@code dev.rowan.sql}. */
    public DatabaseBuilder echo() {
        return listener(StatementLog.echo());
    }

    /**
     * Logs statements that take this long or longer, without their values but with the line that had them executed, to
     * {@code dev.rowan.slow}.
     */
    public DatabaseBuilder slowQueries(Duration threshold) {
        return listener(StatementLog.slow(threshold));
    }

    /**
     * Logs a query that one line sends this often within one transaction or session, as loops over rows do that ask for
     * more of each, with that line and without values, to {@code dev.rowan.repeated}. Once for each line and transaction.
     * Outside of transactions the queries of a thread count together until it has sent none for a tenth of a second: a
     * thread that serves one quick request after another may look like a loop.
     * Costs a walk along the stack for each repeated query: for development and tests.
     *
     * @throws IllegalArgumentException if {@code times} is less than 2
     */
    public DatabaseBuilder repeatedQueries(int times) {
        repeatedQueries = RepeatedQueries.logged(times);
        return this;
    }

    /** As {@link #repeatedQueries(int)}, told to {@code report} in the thread that sends it; what that throws is logged. */
    public DatabaseBuilder repeatedQueries(int times, Consumer<RepeatedQuery> report) {
        repeatedQueries = new RepeatedQueries(times, report);
        return this;
    }

    /**
     * Lets exceptions carry what the driver says word by word, and the driver's own exception as their cause. Both may
     * quote values of rows: for development only.
     */
    public DatabaseBuilder verbatimErrors() {
        verbatimErrors = true;
        return this;
    }

    /**
     * Sends every statement through Jdbi's own statements, so that its customizers, context listeners and exception
     * handlers see it. Where Jdbi has an SqlLogger that happens by itself.
     */
    public DatabaseBuilder jdbiLane() {
        jdbiLane = true;
        return this;
    }

    /**
     * Has hooks called for the records of a table, after those that the record declares. For a family's table, for those of
     * all members.
     */
    public <R> DatabaseBuilder hook(Table<R> table, RecordHooks<R> hooks) {
        hookRegistrations.add(new HookSettings.Registered<>(table, hooks));
        return this;
    }

    /** Has every record checked before it is inserted or updated, after the rules and hooks of its table. */
    public DatabaseBuilder validator(RecordValidator validator) {
        validators.add(validator);
        return this;
    }

    /**
     * Opens the database and asks the server what it is.
     *
     * @throws ConfigurationException if the settings make no sense, or connections come without auto-commit
     * @throws dev.rowan.error.ConnectionException if the server cannot be reached, or refuses the user
     */
    public Database open() {
        Connections connections = connections();
        try {
            ServerInfo server = connections.ask();
            Dialect spoken = dialect == null ? recognised(server) : dialect;
            DriverKind driver = DriverKind.named(server.driver());
            if (spoken == MariaDbDialect.INSTANCE && driver == DriverKind.CONNECTOR_J) {
                LOG.warn("MySQL's driver drops the microseconds of times on MariaDB; use org.mariadb.jdbc instead");
            }
            Engine engine = engine(spoken, driver);
            PooledLeases leases = new PooledLeases(
                    connections::open,
                    jdbiLane ? () -> null : connections::bare,
                    engine.errors(),
                    connections::discard);
            return new Database(engine.on(leases), connections, server);
        } catch (Throwable e) {
            connections.close(e);
            throw e;
        }
    }

    private Engine engine(Dialect spoken, DriverKind driver) {
        return new Engine(new EngineSettings(
                spoken,
                driver,
                json == null ? JsonCodecs.standard() : json,
                clock,
                verbatimErrors,
                executionListeners,
                executionObservers,
                repeatedQueries,
                statements,
                isolation,
                new Identity(actor, tenant),
                new HookSettings(Verbs::new, hookRegistrations, validators),
                jdbiLane));
    }

    /** For settings that change a part of it. */
    PoolOptions pool() {
        return pool;
    }

    /** For settings that change a part of them. */
    StatementOptions statements() {
        return statements;
    }

    private Connections connections() {
        requireOneWay();
        if (dataSource != null) {
            return Connections.of(dataSource, connectionListeners);
        }
        if (jdbi != null) {
            return Connections.of(jdbi);
        }
        return Connections.open(new Connector(
                url == null ? composedUrl() : JdbcUrl.parse(url),
                user,
                password,
                driverProperties,
                initSql,
                pool,
                poolName,
                verbatimErrors,
                connectionListeners));
    }

    private void requireOneWay() {
        int ways =
                (url == null ? 0 : 1) + (host == null ? 0 : 1) + (dataSource == null ? 0 : 1) + (jdbi == null ? 0 : 1);
        if (ways != 1) {
            throw new ConfigurationException(
                    "Say where the database is in one way: a URL, a host, a DataSource, or a Jdbi; " + ways
                            + " were given");
        }
        if (host == null) {
            refuse(port != null, "A port", "a host, not beside " + way());
            refuse(database != null, "A database's name", "a host, not beside " + way());
        }
        if (dataSource != null || jdbi != null) {
            String remedy = "a URL or a host; " + way() + " brings its connections as they are";
            refuse(user != null || password != null, "A user or password", remedy);
            refuse(!driverProperties.isEmpty(), "A driver property", remedy);
            refuse(!initSql.isEmpty(), "Init SQL", remedy);
            refuse(!pool.equals(PoolOptions.DEFAULT), "A pool", remedy);
        }
        refuse(
                jdbi != null && !connectionListeners.isEmpty(),
                "A connection listener",
                "a URL, a host or a DataSource");
    }

    private String way() {
        return url != null ? "a URL" : dataSource != null ? "a DataSource" : "a Jdbi";
    }

    private static void refuse(boolean given, String what, String where) {
        if (given) {
            throw new ConfigurationException(what + " belongs to " + where);
        }
    }

    private JdbcUrl composedUrl() {
        if (dialect == null || host == null || !SERVERS.contains(dialect)) {
            throw new ConfigurationException(
                    "A host needs the dialect of a server beside it: mysql, mariadb or postgresql"
                            + (dialect == null ? "" : "; " + dialect + " takes a URL"));
        }
        return JdbcUrl.of(dialect.name(), host, port, database);
    }

    private static Dialect recognised(ServerInfo server) {
        return Dialects.named(server.product().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ConfigurationException(
                        "Rowan knows no dialect for " + server.product() + " " + server.version()
                                + "; where it speaks one of " + Dialects.all() + ", set that with dialect(...)"));
    }
}
