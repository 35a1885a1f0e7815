package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static dev.rowan.test.failure.PostingTable.POSTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.error.LockTimeout;
import dev.rowan.error.RowanException;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.compliance.model.Account;
import dev.rowan.test.server.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Transfers between accounts on one server for some seconds, in random directions, so that they deadlock as they like. */
final class Transfers implements Callable<Void> {
    private static final int THREADS = 64;
    private static final int ACCOUNTS = 12;
    private static final int CONNECTIONS = 16;
    private static final long START = 10_000;
    private static final TxOptions RETRYING = TxOptions.defaults()
            .retrying(1_000)
            .retryingOn(LockTimeout.class)
            .backOff(Duration.ofMillis(2), Duration.ofMillis(100));

    private final ServerKind kind;
    private final int seconds;
    private final LongAdder transfers = new LongAdder();
    private final LongAdder attempts = new LongAdder();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Transfers(ServerKind kind, int seconds) {
        this.kind = kind;
        this.seconds = seconds;
    }

    @Override
    public Void call() throws Exception {
        try (BrokenDatabase target = BrokenDatabase.open(kind, TestedLane.DIRECT, this::configure, ACCOUNT, POSTING)) {
            Database db = target.database();
            db.insertAll(
                    ACCOUNT,
                    IntStream.range(0, ACCOUNTS)
                            .mapToObj(i -> new Account(i, "owner " + i, START))
                            .toList());
            work(db);
            System.out.println("[rowan-test] " + kind.id() + ": " + transfers + " transfers by " + THREADS
                    + " threads in " + seconds + " s, " + (attempts.sum() - transfers.sum()) + " retries");
            verify(db);
        }
        return null;
    }

    private void configure(DatabaseBuilder builder) {
        builder.pool(PoolOptions.DEFAULT.withSize(CONNECTIONS));
        if (kind == ServerKind.POSTGRESQL) {
            // it looks for deadlocks only where somebody has waited for a second, in which nothing happens here
            builder.initSql("set deadlock_timeout = '10ms'");
        }
    }

    private void work(Database db) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        transfer(db);
                    }
                }));
            }
            for (Future<?> worker : workers) {
                worker.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void transfer(Database db) {
        int from = ThreadLocalRandom.current().nextInt(ACCOUNTS);
        int to = (from + 1 + ThreadLocalRandom.current().nextInt(ACCOUNTS - 1)) % ACCOUNTS;
        long amount = 1 + ThreadLocalRandom.current().nextInt(100);
        try {
            db.inTransaction(RETRYING, tx -> {
                attempts.increment();
                move(tx, from, -amount);
                move(tx, to, amount);
            });
            transfers.increment();
        } catch (RowanException e) {
            failures.add(e);
        }
    }

    private static void move(Transaction tx, int account, long amount) {
        tx.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                .where(ACCOUNT.id.eq(account)));
        tx.insert(POSTING, new Posting(0, account, amount));
    }

    private void verify(Database db) {
        assertThat(failures).as("%s", kind).isEmpty();
        assertThat(transfers.sum()).as("%s", kind).isPositive();
        assertThat(db.count(POSTING)).as("%s", kind).isEqualTo(2 * transfers.sum());
        assertThat(db.one(select(sum(ACCOUNT.balance)))).as("%s", kind).isEqualTo(ACCOUNTS * START);
        for (Account account : db.list(select(ACCOUNT))) {
            long booked = db.list(select(POSTING.amount).where(POSTING.accountId.eq(account.id()))).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(account.balance()).as("%s, %s", kind, account.owner()).isEqualTo(START + booked);
        }
        assertThat(db.pool().map(PoolState::active)).contains(0);
    }
}
