package dev.rowan;

import dev.rowan.dialect.PostgreSqlDialect;
import dev.rowan.error.ConfigurationException;
import dev.rowan.type.SqlTypes;
import dev.rowan.xa.Coordinator;
import dev.rowan.xa.XaDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.XADataSource;
import org.jspecify.annotations.Nullable;

/** Collects the databases of a {@link TwoPhase}. For one thread. */
public final class TwoPhaseBuilder {
    private final String name;
    private final List<XaDatabase> databases = new ArrayList<>();
    private @Nullable Database log;

    TwoPhaseBuilder(String name) {
        this.name = name;
    }

    /**
     * A database that takes part.
     *
     * @param name what it is called in the identifiers of branches; it must stay the same
     * @param database executes the statements, with its dialect, listeners and options
     * @param connections the driver's {@code XADataSource} of the same database, from which they get their connections
     * @throws dev.rowan.error.UnsupportedFeature on SQLite and H2, where what is prepared does not outlive its connection
     * @throws ConfigurationException if the server keeps no transactions that are prepared
     */
    public TwoPhaseBuilder database(String name, Database database, XADataSource connections) {
        XaDatabase added = new XaDatabase(name, database.executor().engine(), connections);
        requirePreparing(database);
        added.requireRecovery();
        databases.add(added);
        return this;
    }

    /**
     * Where decisions are logged, in a table {@code rowan_decisions} that is created if it is not there: one of the
     * databases or another one, which may be of any dialect. A commit waits for it, and a recovery needs it.
     */
    public TwoPhaseBuilder log(Database database) {
        log = database;
        return this;
    }

    /**
     * Opens it.
     *
     * @throws ConfigurationException if there is no log, or no database
     */
    public TwoPhase open() {
        if (log == null || databases.isEmpty()) {
            throw new ConfigurationException(
                    "A two-phase commit needs databases, and one that its decisions are logged in");
        }
        DecisionTable decisions = new DecisionTable(log);
        decisions.create();
        return new TwoPhase(new Coordinator(name, databases, decisions), databases);
    }

    private static void requirePreparing(Database database) {
        if (database.dialect() == PostgreSqlDialect.INSTANCE
                && database.sql("select cast(current_setting('max_prepared_transactions') as integer) as most")
                                .one()
                                .get("most", SqlTypes.INT32)
                        == 0) {
            throw new ConfigurationException("The server prepares no transactions, as max_prepared_transactions is 0."
                    + " Set it to as many as may be open at once, at most max_connections, and restart the server");
        }
    }
}
