package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.dialect.Feature;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.DeadlockException;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.SerializationFailure;
import dev.rowan.test.compliance.model.Account;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who want the same rows: one waits, or is told that it may try again; nothing is lost. */
class LocksCompliance extends ComplianceArea {
    private static final TxOptions RETRYING = TxOptions.defaults()
            .retrying(50)
            .retryingOn(LockTimeout.class)
            .backOff(Duration.ofMillis(5), Duration.ofMillis(100));

    LocksCompliance(ComplianceContext on) {
        super(on, ACCOUNT);
    }

    @BeforeEach
    void twoAccounts() {
        db.insertAll(ACCOUNT, List.of(new Account(1, "one", 100), new Account(2, "two", 100)));
    }

    @Test
    void ofTwoInADeadlockOneIsToldSoAndTheOtherCommits() throws Exception {
        on.require(Feature.CONCURRENT_WRITERS);
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        List<Throwable> outcomes = together(
                () -> db.inTransaction(tx -> {
                    crossing(tx, 1, 2, bothHaveOne);
                }),
                () -> db.inTransaction(tx -> {
                    crossing(tx, 2, 1, bothHaveOne);
                }));
        assertThat(outcomes).filteredOn(Objects::isNull).hasSize(1);
        assertThat(outcomes).filteredOn(Objects::nonNull).singleElement().satisfies(failure -> {
            assertThat(failure).isInstanceOf(DeadlockException.class).hasMessageContaining("update account set");
            assertThat(((DatabaseException) failure).retryable()).isTrue();
        });
        boolean firstWon = outcomes.get(0) == null;
        assertThat(balances()).containsExactly(firstWon ? 90L : 110L, firstWon ? 110L : 90L);
    }

    @Test
    void withRetriesBothCommit() throws Exception {
        on.require(Feature.CONCURRENT_WRITERS);
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        List<Throwable> outcomes = together(
                () -> db.inTransaction(RETRYING, tx -> {
                    crossing(tx, 1, 2, firstTime(attempts, bothHaveOne));
                }),
                () -> db.inTransaction(RETRYING, tx -> {
                    crossing(tx, 2, 1, firstTime(attempts, bothHaveOne));
                }));
        assertThat(outcomes).containsExactly(null, null);
        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(balances()).containsExactly(100L, 100L);
    }

    @Test
    void whoeverWaitsForTooLongIsToldSo() {
        try (Database impatient = on.configure().initSql(shortWait()).open();
                Transaction holder = db.begin()) {
            add(holder, 1, 1);
            LockTimeout failure = thrown(
                    LockTimeout.class,
                    () -> impatient.inTransaction(tx -> {
                        add(tx, on.supports(Feature.CONCURRENT_WRITERS) ? 2 : 1, 50);
                        add(tx, 1, 50);
                    }));
            assertThat(failure.retryable()).isTrue();
            holder.commit();
            impatient.inTransaction(tx -> {
                add(tx, 1, 2);
            });
        }
        assertThat(balances()).containsExactly(103L, 100L);
    }

    @Test
    void noUpdateIsLostBetweenReadingAndWriting() throws Exception {
        on.require(Feature.ISOLATION_LEVELS);
        TxOptions serializable = TxOptions.serializable()
                .retrying(50)
                .retryingOn(LockTimeout.class)
                .backOff(Duration.ofMillis(5), Duration.ofMillis(100));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        List<Throwable> outcomes = together(
                () -> db.inTransaction(serializable, tx -> {
                    readAndWrite(tx, firstTime(attempts, bothHaveRead));
                }),
                () -> db.inTransaction(serializable, tx -> {
                    readAndWrite(tx, firstTime(attempts, bothHaveRead));
                }));
        assertThat(outcomes).containsExactly(null, null);
        assertThat(attempts).as("one has to try again").hasValueGreaterThan(2);
        assertThat(balances()).containsExactly(102L, 100L);
    }

    @Test
    void whatCannotBeSerializedIsToldSo() throws Exception {
        on.require(Feature.ISOLATION_LEVELS);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Throwable> outcomes = together(
                () -> db.inTransaction(TxOptions.serializable(), tx -> {
                    readAndWrite(tx, bothHaveRead);
                }),
                () -> db.inTransaction(TxOptions.serializable(), tx -> {
                    readAndWrite(tx, bothHaveRead);
                }));
        assertThat(outcomes).filteredOn(Objects::nonNull).singleElement().satisfies(failure -> {
            assertThat(failure).isInstanceOfAny(SerializationFailure.class, DeadlockException.class);
            assertThat(((DatabaseException) failure).retryable()).isTrue();
        });
        assertThat(balances()).containsExactly(101L, 100L);
    }

    /** Where there is one writer at a time, the others take turns. */
    @Test
    void writersTakeTurns() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Work tenTimes = () -> {
            start.await(30, TimeUnit.SECONDS);
            for (int i = 0; i < 10; i++) {
                db.inTransaction(RETRYING, tx -> {
                    long balance = tx.one(select(ACCOUNT.balance).where(ACCOUNT.id.eq(2)));
                    add(tx, 1, 1);
                    assertThat(balance).isEqualTo(100);
                });
            }
        };
        assertThat(together(tenTimes, tenTimes)).containsExactly(null, null);
        assertThat(balances()).containsExactly(120L, 100L);
    }

    private String shortWait() {
        return switch (on.dialect().name()) {
            case "postgresql" -> "set lock_timeout = '300ms'";
            case "mysql", "mariadb" -> "set session innodb_lock_wait_timeout = 1";
            case "sqlite" -> "pragma busy_timeout = 300";
            case "h2" -> "set lock_timeout 300";
            default -> "select 1";
        };
    }

    private static void crossing(Operations tx, int from, int to, CyclicBarrier bothHaveOne) throws Exception {
        add(tx, from, -10);
        bothHaveOne.await(30, TimeUnit.SECONDS);
        add(tx, to, 10);
    }

    private static void readAndWrite(Operations tx, CyclicBarrier bothHaveRead) throws Exception {
        long balance = tx.one(select(ACCOUNT.balance).where(ACCOUNT.id.eq(1)));
        bothHaveRead.await(30, TimeUnit.SECONDS);
        tx.execute(update(ACCOUNT).set(ACCOUNT.balance, balance + 1).where(ACCOUNT.id.eq(1)));
    }

    private static void add(Operations tx, int account, long amount) {
        tx.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                .where(ACCOUNT.id.eq(account)));
    }

    /** The barrier for the first two, and for those who try again one that is open. */
    private static CyclicBarrier firstTime(AtomicInteger attempts, CyclicBarrier barrier) {
        return attempts.incrementAndGet() <= 2 ? barrier : new CyclicBarrier(1);
    }

    private List<Long> balances() {
        return db.list(select(ACCOUNT.balance).orderBy(ACCOUNT.id));
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Runs both at the same time, and gives what each failed with, or null. */
    private static List<Throwable> together(Work first, Work second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Throwable> outcomes = new ArrayList<>();
            Future<Throwable> one = threads.submit(() -> catchThrowable(first::run));
            Future<Throwable> other = threads.submit(() -> catchThrowable(second::run));
            outcomes.add(one.get(60, TimeUnit.SECONDS));
            outcomes.add(other.get(60, TimeUnit.SECONDS));
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
