package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.dialect.Feature;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.QueryTimeout;
import dev.rowan.error.RowanException;
import dev.rowan.error.SerializationFailure;
import dev.rowan.exec.StatementOptions;
import dev.rowan.test.compliance.model.Account;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who want the same: each kind of refusal is told apart, and a retry gets through. */
class ConflictsCompliance extends ComplianceArea {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    ConflictsCompliance(ComplianceContext on) {
        super(on, ACCOUNT);
    }

    @BeforeEach
    void fill() {
        db.insertAll(ACCOUNT, List.of(new Account(1, "a", 100), new Account(2, "b", 100)));
    }

    @Test
    void aDeadlockEndsOneOfTwo() {
        on.require(Feature.CONCURRENT_WRITERS);
        List<Throwable> failures = crossing(TxOptions.defaults(), new AtomicInteger(), false);
        assertThat(failures).hasSize(1);
        DeadlockException failure = (DeadlockException) failures.get(0);
        assertThat(failure.retryable()).isTrue();
        assertThat(failure.sql()).contains("account");
        assertThat(db.list(select(ACCOUNT.balance).distinct())).hasSize(1).containsAnyOf(101L, 110L);
    }

    @Test
    void aRetryGetsThroughADeadlock() {
        on.require(Feature.CONCURRENT_WRITERS);
        AtomicInteger tries = new AtomicInteger();
        assertThat(crossing(TxOptions.defaults().retrying(5), tries, false)).isEmpty();
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
        assertThat(db.list(select(ACCOUNT.balance))).containsExactly(111L, 111L);
    }

    /** MySQL ends the whole transaction of the loser, savepoints and all. */
    @Test
    void aDeadlockInAPartIsRetriedAsAWhole() {
        on.require(Feature.CONCURRENT_WRITERS);
        AtomicInteger tries = new AtomicInteger();
        assertThat(crossing(TxOptions.defaults().retrying(5), tries, true)).isEmpty();
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
        assertThat(db.list(select(ACCOUNT.balance))).containsExactly(111L, 111L);
    }

    /** The server has rolled back what came before the deadlock; to commit what comes after it would be half the work. */
    @Test
    void aDeadlockThatIsSwallowedIsNotCommittedOver() {
        on.require(Feature.CONCURRENT_WRITERS);
        CyclicBarrier halfway = new CyclicBarrier(2);
        List<Throwable> failures = together(
                List.of(1, 2),
                (ops, own) -> ops.inTransaction(tx -> {
                    add(tx, own, own);
                    halfway.await(20, TimeUnit.SECONDS);
                    try {
                        add(tx, 3 - own, own);
                    } catch (DeadlockException e) {
                        // as if nothing had happened
                    }
                }));
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("rolled back")
                .hasCauseInstanceOf(DeadlockException.class);
        assertThat(db.list(select(ACCOUNT.balance).distinct())).hasSize(1).containsAnyOf(101L, 102L);
    }

    @Test
    void noUpdateIsLostToARetryAtAStrictLevel() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier bothRead = new CyclicBarrier(2);
        TxOptions options = TxOptions.serializable().retrying(20).retryingOn(LockTimeout.class);
        List<Throwable> failures = together(List.of(1, 2), (ops, own) -> {
            AtomicInteger attempt = new AtomicInteger();
            ops.inTransaction(options, tx -> {
                tries.incrementAndGet();
                long read = tx.one(select(ACCOUNT.balance).where(ACCOUNT.id.eq(1)));
                if (attempt.getAndIncrement() == 0 && on.supports(Feature.CONCURRENT_WRITERS)) {
                    bothRead.await(20, TimeUnit.SECONDS);
                }
                tx.execute(update(ACCOUNT).set(ACCOUNT.balance, read + own).where(ACCOUNT.id.eq(1)));
            });
        });
        assertThat(failures).isEmpty();
        assertThat(tries).hasValueGreaterThanOrEqualTo(on.supports(Feature.CONCURRENT_WRITERS) ? 3 : 2);
        assertThat(db.get(ACCOUNT, 1).balance()).isEqualTo(103);
    }

    @Test
    void whoMayNotBeSerializedIsToldSo() {
        on.require(Feature.CONCURRENT_WRITERS);
        try (Database other = impatient();
                Transaction tx = db.begin(TxOptions.serializable())) {
            assertThat(tx.get(ACCOUNT, 1).balance()).isEqualTo(100);
            if (locksWhatIsRead()) {
                assertThatThrownBy(() -> add(other, 1)).isInstanceOf(LockTimeout.class);
                add(tx, 1);
                tx.commit();
            } else {
                add(other, 1);
                RowanException failure = thrown(RowanException.class, () -> {
                    add(tx, 1);
                    tx.commit();
                });
                assertThat(failure).isInstanceOfAny(SerializationFailure.class, DeadlockException.class);
                assertThat(failure.retryable()).isTrue();
                tx.rollback();
                assertThat(tx.get(ACCOUNT, 1).balance()).isEqualTo(101);
            }
        }
        assertThat(db.get(ACCOUNT, 1).balance()).isEqualTo(101);
    }

    @Test
    void waitingForALockHasAnEnd() {
        try (Database other = impatient();
                Transaction tx = db.begin()) {
            add(tx, 5);
            LockTimeout failure = thrown(LockTimeout.class, () -> add(other, 5));
            assertThat(failure.retryable()).isTrue();
            assertThat(failure.sql()).contains("account");
            assertThatThrownBy(() -> other.inTransaction(waiting -> {
                        add(waiting, 5);
                    }))
                    .isInstanceOf(LockTimeout.class);
            tx.commit();
            add(other, 5);
        }
        assertThat(db.get(ACCOUNT, 1).balance()).isEqualTo(110);
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() {
        Operations hurried = db.with(StatementOptions.timeout(LIMIT));
        QueryTimeout failure = thrown(QueryTimeout.class, () -> dawdle(hurried));
        assertThat(failure.sql()).isNotNull();
        assertThat(db.count(ACCOUNT)).isEqualTo(2);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aTransactionThatTakesTooLongIsRolledBack() {
        assertThatThrownBy(() -> db.inTransaction(TxOptions.defaults().timeout(LIMIT), tx -> {
                    add(tx, 5);
                    dawdle(tx);
                }))
                .isInstanceOf(QueryTimeout.class);
        assertThat(db.get(ACCOUNT, 1).balance()).isEqualTo(100);
        add(db, 5);
        assertThat(db.get(ACCOUNT, 1).balance()).isEqualTo(105);
    }

    /** Two transactions that take two rows in opposite order, and meet in the middle. */
    private List<Throwable> crossing(TxOptions options, AtomicInteger tries, boolean inPart) {
        CyclicBarrier halfway = new CyclicBarrier(2);
        return together(List.of(1, 2), (ops, own) -> {
            AtomicInteger attempt = new AtomicInteger();
            long amount = own == 1 ? 1 : 10;
            ops.inTransaction(options, tx -> {
                tries.incrementAndGet();
                add(tx, own, amount);
                if (attempt.getAndIncrement() == 0) {
                    halfway.await(20, TimeUnit.SECONDS);
                }
                if (inPart) {
                    tx.inTransaction(part -> {
                        add(part, 3 - own, amount);
                    });
                } else {
                    add(tx, 3 - own, amount);
                }
            });
        });
    }

    private List<Throwable> together(List<Integer> parties, Party party) {
        List<CompletableFuture<@Nullable Void>> running = new ArrayList<>();
        for (int own : parties) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            party.act(db, own);
                        } catch (Exception e) {
                            throw new CompletionException(e);
                        }
                    },
                    // the common pool may have one thread, and they wait for each other
                    task -> new Thread(task, "party " + own).start()));
        }
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<@Nullable Void> one : running) {
            try {
                one.join();
            } catch (CompletionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }

    /** MySQL and MariaDB lock what is read at the strictest level. */
    private boolean locksWhatIsRead() {
        return on.dialect().name().equals("mysql") || on.dialect().name().equals("mariadb");
    }

    /** The same database for those who do not wait long for a lock. */
    private Database impatient() {
        return switch (on.dialect().name()) {
            case "postgresql" ->
                on.configure().initSql("set lock_timeout = '200ms'").open();
            case "mysql", "mariadb" ->
                on.configure()
                        .initSql("set session innodb_lock_wait_timeout = 1")
                        .open();
            case "h2" -> on.configure().initSql("set lock_timeout 200").open();
            case "sqlite" -> on.configure().initSql("pragma busy_timeout = 200").open();
            default -> on.another();
        };
    }

    private void dawdle(Operations ops) {
        String sql = switch (on.dialect().name()) {
            case "postgresql" -> "select 1 from pg_sleep(30)";
            case "mysql", "mariadb" -> "select sleep(30)";
            case "h2" -> "select sum(a.x + b.x) from system_range(1, 1000000) a cross join system_range(1, 1000000) b";
            default ->
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000000)"
                        + " select count(*) from n";
        };
        ops.sql(sql).list(SqlTypes.INT64);
    }

    private static void add(Operations ops, long amount) {
        add(ops, 1, amount);
    }

    private static void add(Operations ops, int account, long amount) {
        ops.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                .where(ACCOUNT.id.eq(account)));
    }

    private interface Party {
        void act(Database ops, int own) throws Exception;
    }
}
