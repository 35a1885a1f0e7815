package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.error.ConnectionException;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionKind;
import dev.rowan.test.CapturedStatements;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.server.ServerKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The server ends connections that are in use, or wait to be. What was committed is there, and the pool gets over it. */
class ConnectionLossTest {
    private static final int SIZE = 4;

    private final CapturedStatements statements = new CapturedStatements();
    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void endLog() {
        log.close();
    }

    static Stream<Arguments> targets() {
        return BrokenDatabase.inEachLane(ServerKind.H2, ServerKind.POSTGRESQL, ServerKind.MARIADB, ServerKind.MYSQL);
    }

    /** Where a session can be ended while it waits: H2 in the same JVM lets it wait first. */
    static Stream<Arguments> servers() {
        return BrokenDatabase.inEachLane(ServerKind.POSTGRESQL, ServerKind.MARIADB, ServerKind.MYSQL);
    }

    private BrokenDatabase open(ServerKind kind, TestedLane lane) {
        return BrokenDatabase.open(
                kind,
                lane,
                builder -> builder.pool(PoolOptions.DEFAULT.withSize(SIZE)).listener(statements),
                TICKET,
                READING);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTransactionWhoseConnectionIsKilledBetweenStatementsIsGone(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            db.insert(TICKET, ticket("kept"));
            List<String> heard = new ArrayList<>();
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.afterCommit(() -> heard.add("committed"));
                        tx.afterRollback(() -> heard.add("rolled back"));
                        tx.insert(TICKET, ticket("lost"));
                        assertThat(broken.cutAll()).isEqualTo(1);
                        tx.insert(TICKET, ticket("never"));
                    }))
                    .isInstanceOfSatisfying(
                            ConnectionException.class, e -> assertThat(e.sql()).contains("insert into ticket"));
            assertThat(heard).containsExactly("rolled back");
            assertHealed(db, "kept");
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTransactionByHandStaysLostUntilItIsClosed(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            db.insert(TICKET, ticket("kept"));
            Transaction tx = db.begin();
            tx.insert(TICKET, ticket("lost"));
            broken.cutAll();
            assertThatThrownBy(() -> tx.count(TICKET)).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> tx.insert(TICKET, ticket("never"))).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(() -> tx.insert(TICKET, ticket("nor this"))).isInstanceOf(ConnectionException.class);
            tx.close();
            assertThat(tx.isOpen()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> tx.count(TICKET));
            tx.close();
            assertHealed(db, "kept");
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aCommitThatCannotReachTheServerFails(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            List<String> heard = new ArrayList<>();
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.afterCommit(() -> heard.add("committed"));
                        tx.afterRollback(() -> heard.add("rolled back"));
                        tx.insert(TICKET, ticket("lost"));
                        broken.cutAll();
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThat(heard).as("what nobody can know").isEmpty();
            assertHealed(db);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aPartOfATransactionCannotSaveTheRest(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.insert(TICKET, ticket("lost"));
                        assertThatThrownBy(() -> tx.inTransaction(part -> {
                                    part.insert(TICKET, ticket("lost too"));
                                    broken.cutAll();
                                    part.insert(TICKET, ticket("never"));
                                }))
                                .isInstanceOf(ConnectionException.class);
                        tx.insert(TICKET, ticket("nor this"));
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertHealed(db);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aStatementThatIsUnderWayIsReportedAsLost(ServerKind kind, TestedLane lane) throws Exception {
        try (BrokenDatabase broken = open(kind, lane);
                Connection holder = broken.connect()) {
            Database db = broken.database();
            db.insert(TICKET, ticket("kept"));
            lock(holder, "update ticket set weight = 1 where code = 'kept'");
            killedWhileBlocked(
                    kind,
                    broken,
                    session -> db.inTransaction(tx -> {
                        tx.insert(TICKET, ticket("lost"));
                        session.set(new Sessions(kind).idOf(tx));
                        tx.execute(update(TICKET).set(TICKET.weight, 2).where(TICKET.code.eq("kept")));
                    }));
            holder.rollback();
            assertThat(db.one(select(TICKET.weight))).isZero();
            assertHealed(db, "kept");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aBatchThatIsUnderWayLeavesNothing(ServerKind kind, TestedLane lane) throws Exception {
        try (BrokenDatabase broken = open(kind, lane);
                Connection holder = broken.connect()) {
            Database db = broken.database();
            lock(holder, "insert into reading (id, label, amount) values (2500, 'in the way', 0)");
            List<Reading> rows = LongStream.range(0, 5_000)
                    .mapToObj(i -> new Reading(i, "something secret", i))
                    .toList();
            killedWhileBlocked(
                    kind,
                    broken,
                    session -> db.inTransaction(tx -> {
                        session.set(new Sessions(kind).idOf(tx));
                        tx.insertAll(READING, rows);
                    }));
            assertThat(log.text()).contains("marked as broken").doesNotContain("something secret");
            holder.rollback();
            assertThat(db.count(READING)).isZero();
            assertThat(db.insertAll(READING, rows)).hasSize(5_000);
            assertThat(db.count(READING)).isEqualTo(5_000);
            assertHealed(db);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aStreamThatIsCutOffSaysSo(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            fill(db);
            statements.clear();
            long[] seen = new long[1];
            Throwable failure = catchThrowable(() -> {
                try (Stream<Reading> rows = db.stream(select(READING))) {
                    rows.forEach(row -> {
                        if (seen[0]++ == 10) {
                            broken.cutAll();
                        }
                    });
                }
            });
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ConnectionException.class, e -> assertThat(e.sql()).contains("from reading"));
            assertThat(seen[0]).isBetween(11L, 400_000L);
            assertThat(statements.executions())
                    .filteredOn(execution -> execution.kind() == ExecutionKind.STREAM)
                    .singleElement()
                    .extracting(Execution::error)
                    .isSameAs(failure);
            assertThat(db.pool().map(PoolState::active)).contains(0);
            assertThat(db.one(select(READING).where(READING.id.eq(7L))).amount())
                    .isEqualTo(7);
            assertHealed(db);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void idleConnectionsThatAreGoneCostAtMostOneErrorEach(ServerKind kind, TestedLane lane) throws Exception {
        try (BrokenDatabase broken = open(kind, lane)) {
            Database db = broken.database();
            db.insert(TICKET, ticket("kept"));
            openAll(db);
            assertThat(db.pool().orElseThrow().idle()).isEqualTo(SIZE);
            assertThat(broken.cutAll()).isEqualTo(SIZE);
            int failures = 0;
            for (int i = 0; i <= SIZE; i++) {
                try {
                    assertThat(db.count(TICKET)).isEqualTo(1);
                    break;
                } catch (ConnectionException e) {
                    failures++;
                }
            }
            assertThat(failures).isLessThanOrEqualTo(SIZE);
            assertHealed(db, "kept");
        }
    }

    /** Everybody who wants to work can, and sees what was committed and nothing else. */
    private static void assertHealed(Database db, String... codes) {
        List<Throwable> failures = new ArrayList<>();
        List<String> found = null;
        for (int i = 0; i <= SIZE && found == null; i++) {
            try {
                found = db.list(select(TICKET.code).orderBy(TICKET.id));
            } catch (ConnectionException e) {
                failures.add(e); // a connection that died idle
            }
        }
        assertThat(found).as("after %s", failures).containsExactly(codes);
        db.inTransaction(tx -> {
            tx.insert(TICKET, ticket("healed"));
            tx.inTransaction(part -> part.insert(TICKET, ticket("healed too")));
        });
        assertThat(db.execute(deleteFrom(TICKET).where(TICKET.code.like("healed%"))))
                .isEqualTo(2);
        assertThat(db.pool().map(PoolState::active)).contains(0);
    }

    private static void openAll(Database db) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIZE);
        try {
            CyclicBarrier allHaveOne = new CyclicBarrier(SIZE);
            List<Future<?>> users = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                users.add(threads.submit(() -> db.inConnection(on -> {
                    on.count(TICKET);
                    allHaveOne.await(30, TimeUnit.SECONDS);
                })));
            }
            for (Future<?> user : users) {
                user.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Work {
        void run(AtomicLong session) throws Exception;
    }

    /** Runs work that comes to wait for somebody's lock, and is killed there. */
    private static void killedWhileBlocked(ServerKind kind, BrokenDatabase broken, Work work) throws Exception {
        Sessions sessions = new Sessions(kind);
        AtomicLong session = new AtomicLong();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection watcher = broken.connect()) {
            Future<Throwable> victim = thread.submit(() -> catchThrowable(() -> work.run(session)));
            for (int i = 0; i < 200 && session.get() == 0; i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            sessions.awaitBlocked(watcher, session.get());
            sessions.kill(watcher, session.get());
            assertThat(victim.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("SQL: ");
            sessions.awaitGone(watcher, session.get());
        } finally {
            thread.shutdownNow();
        }
    }

    private static void lock(Connection holder, String sql) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void fill(Database db) {
        String label = "x".repeat(200);
        db.insertAll(
                READING,
                IntStream.range(0, 1_000)
                        .mapToObj(i -> new Reading(i, label, i))
                        .toList());
        db.sql("insert into reading (id, label, amount) select a.id * 1000 + b.id, a.label, a.id * 1000 + b.id"
                        + " from reading a cross join reading b where a.id > 0 and a.id < 400")
                .execute();
    }

    private static Ticket ticket(String code) {
        return new Ticket(0, code, 0);
    }
}
