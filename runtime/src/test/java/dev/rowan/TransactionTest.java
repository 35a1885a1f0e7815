package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.error.QueryTimeout;
import dev.rowan.error.SerializationFailure;
import dev.rowan.error.SqlError;
import dev.rowan.error.UniqueViolation;
import dev.rowan.example.User;
import dev.rowan.exec.ExecutionListener;
import dev.rowan.exec.Isolation;
import dev.rowan.type.SqlTypes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private final Database db = TestDatabases.open();

    @AfterEach
    void close() {
        assertThat(db.pool().orElseThrow().active()).isZero();
        db.close();
    }

    @Test
    void commitsAtTheEndAndGivesTheResult() {
        User ann = db.inTransaction(tx -> tx.insert(USER, user("ann")));
        assertThat(db.list(select(USER))).containsExactly(ann);
    }

    @Test
    void rollsBackOnAnyThrowableWhichGoesOnUnchanged() {
        IOException checked = new IOException("disk");
        AssertionError error = new AssertionError("no");
        for (Throwable thrown : List.of(checked, error, new IllegalStateException("x"))) {
            assertThat(catchThrowable(() -> db.inTransaction(tx -> {
                        tx.insert(USER, user("ann"));
                        throw Sneaky.rethrow(thrown);
                    })))
                    .isSameAs(thrown);
            assertThat(db.count(USER)).isZero();
        }
    }

    @Test
    void othersDoNotSeeItBeforeTheCommit() {
        db.inTransaction(tx -> {
            tx.insert(USER, user("ann"));
            assertThat(tx.count(USER)).isEqualTo(1);
            assertThat(db.count(USER)).isZero();
        });
        assertThat(db.count(USER)).isEqualTo(1);
    }

    @Test
    void byHandItIsRolledBackUnlessCommitted() {
        try (Transaction tx = db.begin()) {
            tx.insert(USER, user("ann"));
        }
        assertThat(db.count(USER)).isZero();
        try (Transaction tx = db.begin()) {
            tx.insert(USER, user("ann"));
            tx.commit();
            tx.insert(USER, user("bob"));
        }
        assertThat(db.list(select(USER.username))).containsExactly("ann");
    }

    @Test
    void canBeUsedAgainAfterARollback() {
        db.inTransaction(tx -> {
            tx.insert(USER, user("ann"));
            tx.rollback();
            tx.insert(USER, user("bob"));
        });
        assertThat(db.list(select(USER.username))).containsExactly("bob");
    }

    @Test
    void useAfterCloseIsReported() {
        Transaction tx = db.begin();
        tx.close();
        tx.close();
        assertThat(tx.isOpen()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> tx.count(USER)).withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(tx::commit);
        assertThatIllegalStateException().isThrownBy(tx::rollback);
        assertThatIllegalStateException().isThrownBy(tx::begin);
        assertThatIllegalStateException().isThrownBy(() -> tx.afterCommit(() -> {}));
    }

    @Test
    void aNestedOneIsRolledBackByItself() {
        db.inTransaction(tx -> {
            tx.insert(USER, user("ann"));
            assertThatThrownBy(() -> tx.inTransaction(inner -> {
                        inner.insert(USER, user("bob"));
                        inner.insert(USER, user("ann"));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            tx.inTransaction(inner -> {
                inner.insert(USER, user("cid"));
                inner.inTransaction(innermost -> innermost.insert(USER, user("dan")));
            });
        });
        assertThat(db.list(select(USER.username).orderBy(USER.username))).containsExactly("ann", "cid", "dan");
    }

    @Test
    void aNestedOneByHand() {
        try (Transaction tx = db.begin()) {
            tx.insert(USER, user("ann"));
            try (Transaction nested = tx.begin()) {
                nested.insert(USER, user("bob"));
                assertThatIllegalStateException().isThrownBy(tx::commit).withMessageContaining("nested");
                assertThatIllegalStateException().isThrownBy(tx::begin);
                nested.rollback();
                nested.insert(USER, user("cid"));
                nested.commit();
            }
            tx.commit();
        }
        assertThat(db.list(select(USER.username).orderBy(USER.username))).containsExactly("ann", "cid");
    }

    @Test
    void closingTheOuterOneClosesWhatIsWithin() {
        Transaction tx = db.begin();
        Transaction nested = tx.begin();
        nested.insert(USER, user("ann"));
        tx.close();
        assertThat(nested.isOpen()).isFalse();
        assertThat(db.count(USER)).isZero();
    }

    @Test
    void callbacksRunByTheOutcome() {
        List<String> heard = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.afterCommit(
                    () -> heard.add("committed, " + db.pool().orElseThrow().active() + " in use"));
            tx.afterRollback(() -> heard.add("never"));
            assertThatThrownBy(() -> tx.inTransaction(inner -> {
                inner.afterCommit(() -> heard.add("never"));
                inner.afterRollback(() -> heard.add("inner rolled back"));
                throw new IllegalArgumentException();
            }));
            tx.inTransaction(inner -> {
                inner.afterCommit(() -> heard.add("inner committed"));
            });
        });
        assertThat(heard).containsExactly("inner rolled back", "committed, 0 in use", "inner committed");
    }

    @Test
    void aFailureOfACallbackIsToldAndTheCommitStands() {
        List<String> heard = new ArrayList<>();
        assertThatThrownBy(() -> db.inTransaction(TxOptions.defaults().retrying(3), tx -> {
                    tx.insert(USER, user("ann"));
                    tx.afterCommit(() -> {
                        throw serializationFailure();
                    });
                    tx.afterCommit(() -> heard.add("second"));
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThat(heard).containsExactly("second");
        assertThat(db.count(USER)).isEqualTo(1);
    }

    @Test
    void retriesWhatARetryCanHelp() {
        TxOptions options = TxOptions.serializable()
                .retrying(3)
                .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
                .retryingOn(IOException.class);
        AtomicInteger tries = new AtomicInteger();
        db.inTransaction(options, tx -> {
            tx.insert(USER, user("ann"));
            if (tries.incrementAndGet() == 1) {
                throw serializationFailure();
            }
            if (tries.get() == 2) {
                throw new IllegalStateException(new IOException());
            }
        });
        assertThat(tries).hasValue(3);
        assertThat(db.count(USER)).isEqualTo(1);
        assertThatExceptionOfType(SerializationFailure.class)
                .isThrownBy(() -> db.inTransaction(options, tx -> {
                    tries.incrementAndGet();
                    throw serializationFailure();
                }));
        assertThat(tries).hasValue(7);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.inTransaction(options, tx -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException();
                }));
        assertThat(tries).hasValue(8);
    }

    @Test
    void pausesGrowAndAreRandom() {
        TxOptions options = TxOptions.defaults().backOff(Duration.ofMillis(10), Duration.ofMillis(25));
        assertThat(List.of(0, 1, 2, 100))
                .extracting(options::ceiling)
                .containsExactly(
                        Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(25), Duration.ofMillis(25));
        List<Long> tries = new ArrayList<>();
        TxOptions quick =
                options.backOff(Duration.ofMillis(12), Duration.ofMillis(12)).retrying(20);
        assertThatExceptionOfType(SerializationFailure.class)
                .isThrownBy(() -> db.inTransaction(quick, tx -> {
                    tries.add(System.nanoTime());
                    throw serializationFailure();
                }));
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < tries.size(); i++) {
            pauses.add((tries.get(i) - tries.get(i - 1)) / 1_000_000);
        }
        assertThat(pauses).hasSize(20);
        assertThat(pauses.stream().distinct()).hasSizeGreaterThan(2);
        assertThat(pauses).allMatch(pause -> pause >= 1);
    }

    @Test
    void theConnectionGetsItsStateBack() {
        try (Database one = Database.configure()
                .url(TestDatabases.url())
                .pool(dev.rowan.connect.PoolOptions.shared())
                .open()) {
            String level = "select isolation_level from information_schema.sessions where session_id = session_id()";
            String before = one.sql(level).one(SqlTypes.STRING);
            String within = one.inTransaction(
                    TxOptions.serializable(), tx -> tx.sql(level).one(SqlTypes.STRING));
            assertThat(within).isEqualTo("SERIALIZABLE").isNotEqualTo(before);
            assertThat(one.sql(level).one(SqlTypes.STRING)).isEqualTo(before);
        }
    }

    @Test
    void aReadOnlyOneRefusesWrites() {
        db.inTransaction(TxOptions.readOnly().isolation(Isolation.READ_COMMITTED), tx -> {
            assertThat(tx.count(USER)).isZero();
            assertThatIllegalStateException()
                    .isThrownBy(() -> tx.insert(USER, user("ann")))
                    .withMessageContaining("read-only");
            assertThatIllegalStateException()
                    .isThrownBy(() -> tx.sql("delete from users").execute());
        });
    }

    @Test
    void theTimeoutIsForTheWholeTransaction() {
        assertThatThrownBy(() -> db.inTransaction(TxOptions.defaults().timeout(Duration.ofMillis(50)), tx -> {
                    tx.insert(USER, user("ann"));
                    Thread.sleep(60);
                    tx.insert(USER, user("bob"));
                }))
                .isInstanceOf(QueryTimeout.class);
        assertThat(db.count(USER)).isZero();
    }

    @Test
    void aConnectionIsKeptForAScope() {
        String session = "select session_id()";
        db.inConnection(connection -> {
            long id = connection.sql(session).one(SqlTypes.INT64);
            assertThat(connection.sql(session).one(SqlTypes.INT64)).isEqualTo(id);
            connection.insert(USER, user("ann"));
            assertThat(db.count(USER)).isEqualTo(1);
            connection.inTransaction(tx -> {
                assertThat(tx.sql(session).one(SqlTypes.INT64)).isEqualTo(id);
                tx.insert(USER, user("bob"));
            });
            assertThat(connection.<Long>inConnection(same -> same.sql(session).one(SqlTypes.INT64)))
                    .isEqualTo(id);
        });
        assertThat(db.count(USER)).isEqualTo(2);
    }

    @Test
    void aHandleOfJdbisCanCarryIt() {
        try (Handle handle = db.jdbi().open()) {
            try (Transaction tx = db.begin(handle)) {
                tx.insert(USER, user("ann"));
                tx.commit();
            }
            assertThat(handle.isInTransaction()).isFalse();
            handle.begin();
            db.on(handle).insert(USER, user("bob"));
            assertThatThrownBy(() -> db.on(handle).inTransaction(tx -> {
                tx.insert(USER, user("cid"));
                throw new IllegalArgumentException();
            }));
            try (Transaction tx = db.begin(handle)) {
                tx.insert(USER, user("dan"));
                tx.commit();
            }
            assertThat(handle.isInTransaction()).isTrue();
            handle.rollback();
        }
        assertThat(db.list(select(USER.username))).containsExactly("ann");
    }

    @Test
    void callbacksOfAPartWaitForTheTransactionOfJdbis() {
        List<String> told = new ArrayList<>();
        try (Handle handle = db.jdbi().open()) {
            handle.begin();
            db.on(handle).inTransaction(tx -> {
                tx.insert(USER, user("ann"));
                tx.afterCommit(() -> told.add("committed"));
                tx.afterRollback(() -> told.add("not this"));
            });
            assertThat(told).isEmpty();
            handle.commit();
            assertThat(told).containsExactly("committed");
            told.clear();
            handle.begin();
            db.on(handle).inTransaction(tx -> {
                tx.inTransaction(part -> {
                    part.afterRollback(() -> told.add("rolled back"));
                });
                tx.afterCommit(() -> told.add("not this"));
            });
            handle.rollback();
            assertThat(told).containsExactly("rolled back");
        }
    }

    @Test
    void twoPartsOfOneTransactionOfJdbisAreToldApart() {
        try (Handle handle = db.jdbi().open()) {
            handle.useTransaction(h -> {
                try (Transaction outer = db.begin(h)) {
                    outer.insert(USER, user("ann"));
                    try (Transaction inner = db.begin(h)) {
                        inner.insert(USER, user("bob"));
                        inner.commit();
                    }
                    h.useTransaction(same -> db.on(same).insert(USER, user("cid")));
                    outer.rollback();
                }
                db.on(h).insert(USER, user("dan"));
            });
        }
        assertThat(db.list(select(USER.username))).containsExactly("dan");
    }

    @Test
    void twoThreadsAtOnceAreToldApart() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        ExecutionListener holdingOn = execution -> {
            if (execution.sql().startsWith("select 42")) {
                running.countDown();
                await(tried);
            }
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Database observed = TestDatabases.open(Database.configure().listener(holdingOn));
                Transaction tx = observed.begin()) {
            Future<Long> first = other.submit(() -> tx.sql("select 42").one(SqlTypes.INT64));
            await(running);
            assertThatIllegalStateException()
                    .isThrownBy(() -> tx.insert(USER, user("ann")))
                    .withMessageContaining("one thread at a time");
            assertThatIllegalStateException().isThrownBy(() -> tx.inTransaction(part -> part.count(USER)));
            assertThatIllegalStateException().isThrownBy(tx::commit);
            tried.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(42);
            tx.insert(USER, user("ann")); // one after the other is fine
            other.submit(() -> tx.insert(USER, user("bob"))).get(30, TimeUnit.SECONDS);
            tx.commit();
            assertThat(observed.count(USER)).isEqualTo(2);
        } finally {
            tried.countDown();
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SerializationFailure serializationFailure() {
        return new SerializationFailure(SqlError.of(null), null);
    }
}
