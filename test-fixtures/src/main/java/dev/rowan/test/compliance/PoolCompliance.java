package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.connect.ConnectionListener;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.error.PoolExhausted;
import dev.rowan.test.compliance.model.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All connections are taken: whoever comes too late is told so, and nothing else happens. */
class PoolCompliance extends ComplianceArea {
    private final List<PoolState> heard = new ArrayList<>();

    PoolCompliance(ComplianceContext on) {
        super(on, COUNTRY);
    }

    private Database open(int size) {
        return on.configure()
                .pool(PoolOptions.DEFAULT.withSize(size).withAcquireTimeout(Duration.ofMillis(250)))
                .listener(new ConnectionListener() {
                    @Override
                    public void exhausted(PoolState state) {
                        heard.add(state);
                    }
                })
                .open();
    }

    @Test
    void whoeverComesTooLateIsToldTheStateAndWhatToDo() {
        try (Database one = open(1)) {
            try (Transaction tx = one.begin()) {
                tx.insert(COUNTRY, new Country("AA", "first"));
                PoolExhausted failure =
                        thrown(PoolExhausted.class, () -> one.insert(COUNTRY, new Country("BB", "second")));
                assertThat(failure)
                        .hasMessageContaining("250 ms")
                        .hasMessageContaining("1 of 1 are in use")
                        .hasMessageContaining("Close streams and transactions")
                        .hasMessageContaining("leak detection");
                assertThat(failure.retryable()).isTrue();
                assertThat(heard).containsExactly(new PoolState(1, 0, 0, 1));
                tx.insert(COUNTRY, new Country("CC", "third"));
                tx.commit();
            }
            one.insert(COUNTRY, new Country("BB", "second, once more"));
            assertThat(one.list(select(COUNTRY.code).orderBy(COUNTRY.code))).containsExactly("AA", "BB", "CC");
        }
    }

    /** The commonest way to wait for oneself. */
    @Test
    void aTransactionThatUsesTheDatabaseInsideIsRolledBackAsAWhole() {
        try (Database one = open(1)) {
            thrown(
                    PoolExhausted.class,
                    () -> one.inTransaction(tx -> {
                        tx.insert(COUNTRY, new Country("AA", "first"));
                        one.insert(COUNTRY, new Country("BB", "on another connection"));
                    }));
            assertThat(one.count(COUNTRY)).isZero();
            assertThat(one.pool()).contains(new PoolState(0, 1, 0, 1));
        }
    }

    @Test
    void aStreamThatNobodyClosesKeepsItsConnectionUntilSomebodyDoes() {
        try (Database two = open(2)) {
            two.insertAll(COUNTRY, List.of(new Country("AA", "first"), new Country("BB", "second")));
            Stream<Country> leaked = two.stream(select(COUNTRY));
            leaked.iterator().next();
            Stream<Country> other = two.stream(select(COUNTRY));
            assertThat(thrown(PoolExhausted.class, () -> two.count(COUNTRY))).hasMessageContaining("2 of 2 are in use");
            leaked.close();
            assertThat(two.count(COUNTRY)).isEqualTo(2);
            assertThat(other.toList()).hasSize(2);
            assertThat(two.pool().map(PoolState::active)).contains(0);
        }
    }

    @Test
    void thoseWhoWaitAreServedOnceConnectionsComeBack() throws Exception {
        int waiting = 8;
        ExecutorService threads = Executors.newFixedThreadPool(waiting);
        try (Database two = on.configure()
                .pool(PoolOptions.DEFAULT.withSize(2).withAcquireTimeout(Duration.ofSeconds(30)))
                .open()) {
            Transaction first = two.begin();
            Transaction second = two.begin();
            CountDownLatch begun = new CountDownLatch(waiting);
            List<Future<Country>> users = new ArrayList<>();
            for (int i = 0; i < waiting; i++) {
                Country country = new Country("C" + i, "waited");
                users.add(threads.submit(() -> {
                    begun.countDown();
                    return two.insert(COUNTRY, country);
                }));
            }
            begun.await(30, TimeUnit.SECONDS);
            first.close();
            second.close();
            for (Future<Country> user : users) {
                user.get(30, TimeUnit.SECONDS);
            }
            assertThat(two.count(COUNTRY)).isEqualTo(waiting);
        } finally {
            threads.shutdownNow();
        }
    }
}
