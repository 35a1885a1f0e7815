package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Saga;
import dev.rowan.Session;
import dev.rowan.SessionOptions;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.error.CompensationException;
import dev.rowan.error.QueryTimeout;
import dev.rowan.exec.ExecutionListener;
import dev.rowan.session.RecordState;
import dev.rowan.sql.Pending;
import dev.rowan.test.compliance.model.Account;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What transactions and sagas make of code that fails in odd places, or does with them what is not meant to be done. */
class TransactionEdgesCompliance extends ComplianceArea {
    private static final TxOptions QUICK = TxOptions.defaults()
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .retryingOn(IOException.class);

    TransactionEdgesCompliance(ComplianceContext on) {
        super(on, ACCOUNT);
    }

    @AfterEach
    void noConnectionIsKept() {
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    // --- actions after the end

    @Test
    void allActionsRunWhateverOneOfThemThrows() {
        List<String> ran = new ArrayList<>();
        AssertionError first = new AssertionError("the first");
        IOException second = new IOException("the second");
        assertThat(catchThrowable(() -> db.inTransaction(QUICK.retrying(3), tx -> {
                    tx.insert(ACCOUNT, account(1));
                    tx.afterCommit(() -> {
                        throw first;
                    });
                    tx.afterCommit(() -> rethrow(second));
                    tx.afterCommit(() -> ran.add("third, " + db.count(ACCOUNT) + " there"));
                })))
                .isSameAs(first)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).containsExactly(second));
        assertThat(ran).containsExactly("third, 1 there");
        try (Transaction tx = db.begin()) {
            tx.insert(ACCOUNT, account(2));
            tx.afterCommit(() -> rethrow(second));
            tx.afterCommit(() -> tx.insert(ACCOUNT, account(3)));
            assertThatThrownBy(tx::commit).isSameAs(second);
            assertThat(tx.count(ACCOUNT)).isEqualTo(3);
        }
        assertThat(db.count(ACCOUNT)).as("but for what an action began anew").isEqualTo(2);
    }

    @Test
    void whyItWasRolledBackIsToldBeforeWhatActionsThrow() {
        List<String> ran = new ArrayList<>();
        IOException reason = new IOException("the reason");
        AssertionError error = new AssertionError("of an action");
        assertThat(catchThrowable(() -> db.inTransaction(tx -> {
                    tx.afterRollback(() -> {
                        throw error;
                    });
                    tx.afterRollback(() -> ran.add("second"));
                    tx.insert(ACCOUNT, account(1));
                    throw reason;
                })))
                .isSameAs(reason)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).containsExactly(error));
        assertThat(ran).containsExactly("second");
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @Test
    void actionsOfAPartOfAJdbiTransactionWaitForIt() {
        List<String> ran = new ArrayList<>();
        try (Handle handle = db.jdbi().open()) {
            for (boolean commits : List.of(true, false)) {
                handle.begin();
                db.on(handle).inTransaction(part -> {
                    part.afterCommit(() -> ran.add("committed"));
                    part.afterRollback(() -> ran.add("rolled back"));
                });
                assertThat(ran).isEmpty();
                if (commits) {
                    handle.commit();
                } else {
                    handle.rollback();
                }
                assertThat(ran).containsExactly(commits ? "committed" : "rolled back");
                ran.clear();
            }
        }
    }

    // --- retries

    @Test
    void retriesThatAreUsedUpLeaveTheLastFailure() {
        List<IOException> failures = new ArrayList<>();
        AtomicInteger undone = new AtomicInteger();
        assertThatThrownBy(() -> db.inTransaction(QUICK.retrying(2), tx -> {
                    assertThat(tx.count(ACCOUNT)).as("each try begins anew").isZero();
                    tx.insert(ACCOUNT, account(1));
                    tx.afterRollback(undone::incrementAndGet);
                    failures.add(new IOException("try " + failures.size()));
                    throw failures.get(failures.size() - 1);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("try 2");
        assertThat(failures).hasSize(3);
        assertThat(undone).hasValue(3);
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @Test
    void aRetryOfASessionKnowsNothingOfTheOneBefore() {
        List<Pending<Account>> added = new ArrayList<>();
        db.inSession(SessionOptions.defaults().transaction(QUICK.retrying(1)), session -> {
            assertThat(session.pending()).isEmpty();
            added.add(session.add(ACCOUNT, account(1)));
            session.flush();
            if (added.size() == 1) {
                throw new IOException();
            }
            assertThat(session.state(added.get(1))).isEqualTo(RecordState.CLEAN);
        });
        assertThat(added).hasSize(2);
        assertThat(db.count(ACCOUNT)).isEqualTo(1);
    }

    @Test
    void whoeverIsInterruptedDoesNotTryAgain() {
        AtomicInteger tries = new AtomicInteger();
        TxOptions slow = QUICK.backOff(Duration.ofHours(1), Duration.ofHours(1)).retrying(5);
        assertThatThrownBy(() -> db.inTransaction(slow, tx -> {
                    tries.incrementAndGet();
                    Thread.currentThread().interrupt();
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasValue(1);
    }

    // --- limits

    @Test
    void whatIsRefusedInAReadOnlyOneIsNotSentAndTheRestGoesOn() {
        db.insert(ACCOUNT, account(1));
        db.inTransaction(TxOptions.readOnly(), tx -> {
            on.statements().clear();
            assertThatIllegalStateException()
                    .isThrownBy(() -> tx.insert(ACCOUNT, account(2)))
                    .withMessageContaining("read-only");
            assertThatIllegalStateException()
                    .isThrownBy(() -> tx.sql("delete from account").execute())
                    .withMessageContaining("read-only");
            on.statements().assertStatements(0);
            assertThat(tx.count(ACCOUNT)).isEqualTo(1);
        });
        SessionOptions readOnly = SessionOptions.defaults().transaction(TxOptions.readOnly());
        assertThatIllegalStateException()
                .isThrownBy(() -> db.inSession(readOnly, session -> {
                    session.update(ACCOUNT, new Account(session.get(ACCOUNT, 1).id(), "other", 1));
                }))
                .withMessageContaining("read-only");
        assertThat(db.get(ACCOUNT, 1)).isEqualTo(account(1));
    }

    @Test
    void partsHaveWhatIsLeftOfTheTime() {
        TxOptions brief = TxOptions.defaults().timeout(Duration.ofMillis(400));
        assertThatThrownBy(() -> db.inTransaction(brief, tx -> {
                    tx.insert(ACCOUNT, account(1));
                    tx.inTransaction(part -> {
                        part.insert(ACCOUNT, account(2));
                        Thread.sleep(410);
                        on.statements().clear();
                        part.count(ACCOUNT);
                    });
                }))
                .isInstanceOf(QueryTimeout.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).isEmpty());
        on.statements().assertStatements(0);
        assertThat(db.count(ACCOUNT)).isZero();
        db.inTransaction(TxOptions.defaults().timeout(ChronoUnit.FOREVER.getDuration()), tx -> {
            tx.insert(ACCOUNT, account(3));
        });
        assertThat(db.count(ACCOUNT)).isEqualTo(1);
    }

    @Test
    void whatIsLateIsRolledBackRatherThanCommitted() throws Exception {
        TxOptions brief = TxOptions.defaults().timeout(Duration.ofMillis(400));
        List<String> heard = new ArrayList<>();
        assertThatThrownBy(() -> db.inTransaction(brief, tx -> {
                    tx.insert(ACCOUNT, account(1));
                    tx.afterCommit(() -> heard.add("committed"));
                    tx.afterRollback(() -> heard.add("rolled back"));
                    Transaction part = tx.begin();
                    part.insert(ACCOUNT, account(2));
                    Thread.sleep(410);
                    // whoever passes over that has not got more time
                    assertThatThrownBy(() -> part.count(ACCOUNT)).isInstanceOf(QueryTimeout.class);
                    assertThatThrownBy(part::commit).isInstanceOf(QueryTimeout.class);
                    part.close();
                }))
                .isInstanceOf(QueryTimeout.class)
                .hasMessageStartingWith("The transaction was rolled back, since its time was up");
        assertThat(heard).containsExactly("rolled back");
        assertThat(db.count(ACCOUNT)).isZero();
        try (Session session = db.openSession(SessionOptions.defaults().transaction(brief));
                Transaction unused = db.begin(brief)) {
            session.add(ACCOUNT, account(3));
            session.flush();
            Thread.sleep(410);
            assertThatThrownBy(session::commit).isInstanceOf(QueryTimeout.class);
            unused.commit(); // there is nothing that would be late
        }
        assertThat(db.count(ACCOUNT)).isZero();
    }

    // --- what outlives its scope

    @Test
    void whatGetsOutOfACallbackIsClosed() {
        Transaction transaction = db.inTransaction(tx -> tx);
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.count(ACCOUNT))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> transaction.afterCommit(() -> {}));
        Session session = db.inSession(s -> s);
        assertThatIllegalStateException()
                .isThrownBy(() -> session.count(ACCOUNT))
                .withMessageContaining("closed");
        Operations connection = db.inConnection(c -> c);
        assertThatIllegalStateException()
                .isThrownBy(() -> connection.count(ACCOUNT))
                .withMessageContaining("closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> connection.inTransaction(tx -> {
                    tx.insert(ACCOUNT, account(9));
                }))
                .withMessageContaining("closed");
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @Test
    void aStreamEndsWithItsTransactionOrConnectionAndSaysSo() {
        db.insertAll(ACCOUNT, List.of(account(1), account(2), account(3)));
        List<Stream<Account>> left = List.of(
                db.inTransaction(tx -> tx.stream(select(ACCOUNT))),
                db.inConnection(connection -> connection.stream(select(ACCOUNT))),
                db.inSession(session -> session.stream(select(ACCOUNT))));
        for (Stream<Account> rows : left) {
            assertThatIllegalStateException().isThrownBy(rows::toList).withMessageContaining("has ended");
            rows.close();
        }
        try (Transaction tx = db.begin()) {
            for (Runnable end : List.<Runnable>of(tx::commit, tx::rollback)) {
                Iterator<Account> begun = tx.stream(select(ACCOUNT)).iterator();
                begun.next();
                tx.inTransaction(part -> {
                    // a part that comes to its end leaves it be, where the driver lets it begin
                });
                end.run();
                assertThatIllegalStateException()
                        .isThrownBy(() -> begun.forEachRemaining(row -> {}))
                        .withMessageContaining("has ended");
                assertThat(tx.count(ACCOUNT)).isEqualTo(3);
            }
        }
        IOException thrown = new IOException("while rows are read");
        assertThat(catchThrowable(() -> db.inTransaction(tx -> {
                    tx.insert(ACCOUNT, account(4));
                    tx.stream(select(ACCOUNT)).iterator().next();
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(thrown.getSuppressed()).isEmpty();
        assertThat(db.count(ACCOUNT)).isEqualTo(3);
    }

    @Test
    void whatIsEndedInsideACallbackStaysEnded() {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.insert(ACCOUNT, account(1));
                    tx.commit();
                    tx.insert(ACCOUNT, account(2));
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThat(db.list(select(ACCOUNT.id))).containsExactly(1);
        db.inTransaction(tx -> {
            tx.insert(ACCOUNT, account(3));
            tx.rollback();
            tx.insert(ACCOUNT, account(4));
        });
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 4);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.inTransaction(tx -> {
                    tx.insert(ACCOUNT, account(5));
                    tx.close();
                }))
                .withMessageContaining("closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.inTransaction(tx -> {
                    tx.insert(ACCOUNT, account(6));
                    tx.begin().insert(ACCOUNT, account(7));
                }))
                .withMessageContaining("still open");
        assertThat(db.count(ACCOUNT)).isEqualTo(2);
    }

    // --- threads

    @Test
    void aSecondThreadIsRefusedWhileOneIsAtWork() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        ExecutionListener holdingOn = execution -> {
            if (execution.sql().startsWith("update")) {
                running.countDown();
                await(tried);
            }
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Database observed = on.configure().listener(holdingOn).open();
                Transaction tx = observed.begin()) {
            tx.insert(ACCOUNT, account(1));
            Future<Long> first = other.submit(
                    () -> tx.execute(update(ACCOUNT).set(ACCOUNT.balance, 7).everyRow()));
            await(running);
            List.<Runnable>of(
                            () -> tx.count(ACCOUNT),
                            () -> tx.insert(ACCOUNT, account(2)),
                            () -> tx.inTransaction(part -> part.count(ACCOUNT)),
                            tx::commit,
                            tx::rollback)
                    .forEach(use -> assertThatIllegalStateException()
                            .isThrownBy(use::run)
                            .withMessageContaining("one thread at a time"));
            tried.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
            tx.commit();
            assertThat(observed.get(ACCOUNT, 1).balance()).isEqualTo(7);
        } finally {
            tried.countDown();
            other.shutdownNow();
        }
    }

    // --- sagas

    @Test
    void everyStepIsUndoneThatCanBeWhateverACompensationThrows() {
        List<String> undone = new ArrayList<>();
        AssertionError second = new AssertionError("second");
        IOException reason = new IOException("reason");
        CompensationException failure = thrown(
                CompensationException.class,
                () -> Saga.run(saga -> {
                    saga.step("first", () -> 1, one -> undone.add("first"));
                    saga.step("second", () -> 2, two -> {
                        throw second;
                    });
                    saga.step("third", db, tx -> tx.insert(ACCOUNT, account(3)), (tx, row) -> tx.delete(ACCOUNT, row));
                    throw reason;
                }));
        assertThat(failure).hasCause(reason).hasMessageContaining("second").hasMessageNotContaining("first");
        assertThat(failure.failures())
                .extracting(CompensationException.Failure::cause)
                .containsExactly(second);
        assertThat(undone).containsExactly("first");
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @Test
    void anInterruptDoesNotKeepStepsFromBeingUndone() {
        assertThatThrownBy(() -> Saga.run(saga -> {
                    saga.step("first", db, tx -> tx.insert(ACCOUNT, account(1)), (tx, row) -> tx.delete(ACCOUNT, row));
                    Thread.currentThread().interrupt();
                    throw new InterruptedException("while waiting");
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @Test
    void aSagaThatIsCalledOffGoesOnWithNothingToUndo() {
        String told = Saga.run(saga -> {
            saga.step("first", db, tx -> tx.insert(ACCOUNT, account(1)), (tx, row) -> tx.delete(ACCOUNT, row));
            saga.compensate();
            assertThat(db.count(ACCOUNT)).isZero();
            saga.step("second", db, tx -> tx.insert(ACCOUNT, account(2)), (tx, row) -> tx.delete(ACCOUNT, row));
            return "no";
        });
        assertThat(told).isEqualTo("no");
        assertThat(db.list(select(ACCOUNT.id))).containsExactly(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As code can that the compiler does not check. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static Account account(int id) {
        return new Account(id, "owner", 100);
    }
}
