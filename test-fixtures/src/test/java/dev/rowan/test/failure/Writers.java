package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.error.ConnectionException;
import dev.rowan.test.compliance.model.Ticket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Threads that write rows in groups, each group at once, and remember which groups the database has acknowledged. */
final class Writers implements AutoCloseable {
    private static final int PAIR = 2;
    private static final int BATCH = 30;

    private final Database db;
    private final ExecutorService threads;
    private final AtomicLong acknowledged = new AtomicLong();
    private final Queue<List<String>> kept = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> doubtful = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    Writers(Database db, int count) {
        this.db = db;
        this.threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            String name = "w" + i;
            threads.execute(() -> write(name));
        }
    }

    private void write(String name) {
        for (int i = 0; !ended; i++) {
            String prefix = name + "-" + i + "-";
            int size = List.of(1, PAIR, BATCH).get(i % 3);
            List<String> group =
                    IntStream.range(0, size).mapToObj(n -> prefix + n).toList();
            try {
                write(group);
                kept.add(group);
                acknowledged.incrementAndGet();
            } catch (ConnectionException e) {
                doubtful.add(group);
            } catch (RuntimeException | Error e) {
                doubtful.add(group);
                unexpected.add(e);
            }
        }
    }

    private void write(List<String> group) {
        List<Ticket> tickets =
                group.stream().map(code -> new Ticket(0, code, group.size())).toList();
        if (group.size() == PAIR) {
            db.inTransaction(tx -> {
                tx.insert(TICKET, tickets.get(0));
                tx.insert(TICKET, tickets.get(1));
            });
        } else if (group.size() == 1) {
            db.insert(TICKET, tickets.get(0));
        } else {
            db.insertAll(TICKET, tickets);
        }
    }

    /** Returns when so many more groups were acknowledged. */
    void awaitMore(long groups) throws InterruptedException {
        long goal = acknowledged.get() + groups;
        for (int i = 0; i < 1200 && acknowledged.get() < goal; i++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        assertThat(acknowledged.get()).as("unexpected: %s", unexpected).isGreaterThanOrEqualTo(goal);
    }

    /** Returns when somebody has noticed that the server is down. */
    void awaitFailure() throws InterruptedException {
        int known = doubtful.size();
        for (int i = 0; i < 1200 && doubtful.size() == known; i++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        assertThat(doubtful.size()).isGreaterThan(known);
    }

    /** Ends the threads, and compares what they know with what is there. */
    void verify() throws InterruptedException {
        close();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(unexpected).isEmpty();
        List<String> stored = db.list(select(TICKET.code));
        Set<String> distinct = new HashSet<>(stored);
        assertThat(distinct).hasSameSizeAs(stored);
        List<List<String>> halves = new ArrayList<>();
        for (List<String> group : kept) {
            assertThat(distinct).containsAll(group);
            distinct.removeAll(group);
        }
        for (List<String> group : doubtful) {
            long there = group.stream().filter(distinct::remove).count();
            if (there != 0 && there != group.size()) {
                halves.add(group);
            }
        }
        assertThat(halves).as("half of a transaction").isEmpty();
        assertThat(distinct).as("rows of nobody").isEmpty();
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdown();
    }
}
