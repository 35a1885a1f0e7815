package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.failure.ReadingTable.READING;

import dev.rowan.Database;
import dev.rowan.GlobalTransaction;
import dev.rowan.TwoPhase;
import dev.rowan.error.ConnectionException;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionObserver;
import dev.rowan.exec.ExecutionStart;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import dev.rowan.xa.RecoveryReport;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.XADataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** PostgreSQL, whose database has the log as well, and another server, with the same table in both. */
final class TwoServers implements AutoCloseable {
    static final String COORDINATOR = "test";

    final BrokenDatabase first;
    final BrokenDatabase second;
    private final ServerKind other;

    /** Comes before a decision is logged. */
    Runnable deciding = () -> {};

    TwoServers(ServerKind other) {
        this.other = other;
        this.first = BrokenDatabase.open(
                ServerKind.POSTGRESQL,
                TestedLane.DIRECT,
                builder -> builder.observer(new Deciding(() -> deciding.run())),
                READING);
        try {
            Assumptions.assumeTrue(
                    !first.database()
                            .sql("show max_prepared_transactions")
                            .one(SqlTypes.STRING)
                            .equals("0"),
                    "max_prepared_transactions is 0");
            this.second = BrokenDatabase.open(other, TestedLane.DIRECT, builder -> {}, READING);
        } catch (RuntimeException e) {
            first.close();
            throw e;
        }
    }

    Database one() {
        return first.database();
    }

    Database two() {
        return second.database();
    }

    TwoPhase open() {
        return open(COORDINATOR, call -> {}, call -> {});
    }

    /** With something that happens before a branch is prepared or committed. */
    TwoPhase open(String name, Consumer<String> beforeFirst, Consumer<String> beforeSecond) {
        return open(name, one(), two(), xa(first, ServerKind.POSTGRESQL, beforeFirst), xa(second, other, beforeSecond));
    }

    static TwoPhase open(String name, Database one, Database two, XADataSource xaOne, XADataSource xaTwo) {
        return TwoPhase.configure(name)
                .database("one", one, xaOne)
                .database("two", two, xaTwo)
                .log(one)
                .open();
    }

    /** A row of the same key in both. */
    Reading insert(GlobalTransaction global, long id) {
        return insert(global, one(), two(), id);
    }

    static Reading insert(GlobalTransaction global, Database one, Database two, long id) {
        global.on(one).insert(READING, new Reading(id, "one", id));
        return global.on(two).insert(READING, new Reading(id, "two", id));
    }

    List<Long> inFirst() {
        return ids(one());
    }

    List<Long> inSecond() {
        return ids(two());
    }

    /** The pool may not know yet that its connections were cut. */
    private static List<Long> ids(Database db) {
        for (int attempt = 0; ; attempt++) {
            try {
                return db.list(select(READING.id).orderBy(READING.id));
            } catch (ConnectionException e) {
                if (attempt == 10) {
                    throw e;
                }
            }
        }
    }

    long decisions() {
        return one().sql("select id from rowan_decisions where decision = 'COMMIT'")
                .list()
                .size();
    }

    /** Again until nothing is left: servers take a moment to notice that a client is gone. */
    static RecoveryReport recover(TwoPhase coordinator) {
        RecoveryReport report = coordinator.recover();
        for (int attempt = 0; !report.isComplete() && attempt < 100; attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return report;
            }
            report = coordinator.recover();
        }
        return report;
    }

    /** Branches that a test has left would keep the databases. */
    @Override
    public void close() {
        deciding = () -> {};
        try (TwoPhase coordinator = open()) {
            recover(coordinator);
        } finally {
            second.close();
            first.close();
        }
    }

    private static XADataSource xa(BrokenDatabase database, ServerKind kind, Consumer<String> before) {
        TestDatabase at = database.provisioned();
        return new HookedXa(HookedXa.of(kind, at.url(), at.user(), at.password()), before);
    }

    /** Sees the log being written. */
    record Deciding(Runnable action) implements ExecutionObserver<@Nullable Void> {
        @Override
        public @Nullable Void started(ExecutionStart start) {
            if (start.sql().startsWith("insert into rowan_decisions")) {
                action.run();
            }
            return null;
        }

        @Override
        public void ended(@Nullable Void context, Execution execution) {}
    }
}
