package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.series;
import static dev.rowan.test.compliance.model.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Operations;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.QueryCancelled;
import dev.rowan.error.QueryTimeout;
import dev.rowan.exec.Cancellation;
import dev.rowan.exec.StatementOptions;
import dev.rowan.test.compliance.model.Note;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Statements that are stopped, by their timeout or from another thread: the server does not go on with them. */
class CancellationCompliance extends ComplianceArea {
    CancellationCompliance(ComplianceContext on) {
        super(on, NOTE);
    }

    @Test
    void anotherThreadStopsAStatement() throws Exception {
        Cancellation stop = new Cancellation();
        Operations stoppable = db.with(StatementOptions.cancelledBy(stop));
        Throwable failure =
                stoppedAfterABit(stop::cancel, () -> stoppable.sql(endless()).list(SqlTypes.INT64));
        assertThat(failure).isInstanceOf(QueryCancelled.class);
        assertThat(failure)
                .asInstanceOf(InstanceOfAssertFactories.type(QueryCancelled.class))
                .extracting(DatabaseException::sql)
                .isEqualTo(endless());
        assertThat(stillRunning()).isZero();
        assertThatThrownBy(() -> stoppable.count(NOTE)).isInstanceOf(QueryCancelled.class);
        assertThat(db.count(NOTE)).isZero();
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aStoppedTransactionCanBeRolledBack() throws Exception {
        Cancellation stop = new Cancellation();
        Throwable failure = stoppedAfterABit(
                stop::cancel,
                () -> db.inTransaction(tx -> {
                    tx.insertAll(NOTE, notes(2));
                    tx.with(StatementOptions.cancelledBy(stop)).sql(endless()).list(SqlTypes.INT64);
                }));
        assertThat(failure).isInstanceOf(QueryCancelled.class);
        assertThat(db.count(NOTE)).isZero();
    }

    @Test
    void aTimeoutStopsAStatementOnTheServer() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> db.with(StatementOptions.timeout(Duration.ofSeconds(1)))
                        .sql(endless())
                        .list(SqlTypes.INT64))
                .isInstanceOf(QueryTimeout.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(stillRunning()).isZero();
    }

    /** MariaDB has such statements set these limits themselves, behind the one for the time. */
    @Test
    void aTimeoutStopsAStatementThatLiftsOtherLimits() {
        Operations limited = db.with(StatementOptions.timeout(Duration.ofSeconds(1)));
        var one = series("one", 1, 3000);
        var all = select(count()).from(one).crossJoin(series("two", 1, 3000)).crossJoin(series("three", 1, 3000));
        long start = System.nanoTime();
        assertThatThrownBy(() -> limited.list(all)).isInstanceOf(QueryTimeout.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(limited.list(select(one.value).limit(1))).containsExactly(1L);
        assertThat(running("%cross join%three%")).isZero();
    }

    @Test
    void whatWouldEndWithAResultWhenItIsStoppedFailsToo() {
        Assumptions.assumeTrue(Set.of("mysql", "mariadb").contains(on.dialect().name()), "no such functions");
        Operations limited = db.with(StatementOptions.timeout(Duration.ofSeconds(1)));
        for (String function : List.of("sleep(30)", "benchmark(100000000, sha2('x', 512))")) {
            assertThatThrownBy(() -> limited.sql("select " + function).list(SqlTypes.INT64))
                    .as(function)
                    .isInstanceOf(QueryTimeout.class);
            assertThat(running("%select " + function + "%")).as(function).isZero();
        }
        assertThat(limited.sql("select sleep(0.01)").one(SqlTypes.INT64)).isZero();
    }

    @Test
    void anInterruptStopsAStatement() throws Exception {
        Operations interruptible = db.with(StatementOptions.interruptible());
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread[] worker = new Thread[1];
        Throwable failure = stoppedAfterABit(() -> worker[0].interrupt(), () -> {
            worker[0] = Thread.currentThread();
            try {
                interruptible.sql(endless()).list(SqlTypes.INT64);
            } finally {
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        assertThat(failure).isInstanceOf(QueryCancelled.class);
        assertThat(stillInterrupted).isTrue();
        assertThat(interruptible.count(NOTE)).isZero();
        assertThat(stillRunning()).isZero();
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aFutureThatIsCancelledStopsAStatement() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Cancellation stop = new Cancellation();
            CompletableFuture<List<Long>> rows = stop.async(
                    () -> db.with(StatementOptions.cancelledBy(stop))
                            .sql(endless())
                            .list(SqlTypes.INT64),
                    pool);
            assertThatThrownBy(() -> rows.orTimeout(300, TimeUnit.MILLISECONDS).join())
                    .hasCauseInstanceOf(TimeoutException.class);
            // the only thread is free once the statement has been stopped
            Cancellation done = new Cancellation();
            assertThat(done.async(
                                    () -> db.with(StatementOptions.cancelledBy(done))
                                            .count(NOTE),
                                    pool)
                            .get(20, TimeUnit.SECONDS))
                    .isZero();
            assertThat(stop.isCancelled()).isTrue();
            assertThat(done.isCancelled()).isFalse();
            assertThat(stillRunning()).isZero();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aStreamIsStoppedBetweenItsRows() {
        db.insertAll(NOTE, notes(50));
        Cancellation stop = new Cancellation();
        Operations stoppable = db.with(StatementOptions.fetchSize(5).withCancellation(stop));
        try (Stream<Note> rows = stoppable.stream(select(NOTE))) {
            Iterator<Note> iterator = rows.iterator();
            assertThat(iterator.next()).isNotNull();
            stop.cancel();
            assertThat(catchThrowable(() -> {
                        while (iterator.hasNext()) {
                            iterator.next();
                        }
                    }))
                    .isInstanceOf(QueryCancelled.class);
        }
        assertThat(db.count(NOTE)).isEqualTo(50);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void whatHasEndedCannotBeStopped() {
        Cancellation stop = new Cancellation();
        assertThat(db.with(StatementOptions.cancelledBy(stop)).count(NOTE)).isZero();
        stop.cancel();
        assertThat(stop.isCancelled()).isTrue();
        assertThat(db.count(NOTE)).isZero();
    }

    private static List<Note> notes(int count) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new Note(null, "note " + i));
        }
        return notes;
    }

    private static @Nullable Throwable stoppedAfterABit(Runnable stop, Runnable work) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<@Nullable Throwable> outcome = other.submit(() -> catchThrowable(work::run));
            Thread.sleep(500);
            assertThat(outcome.isDone()).isFalse();
            stop.run();
            return outcome.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
    }

    /** Work for a minute at least, which no server sees through. */
    private String endless() {
        return switch (on.dialect().name()) {
            case "postgresql" -> "select count(*) from (select pg_sleep(60)) as slow";
            case "mysql", "mariadb" ->
                "select count(*) from information_schema.columns a, information_schema.columns b, "
                        + "information_schema.columns c where concat(a.column_name, b.column_name) <> c.column_name";
            case "h2" ->
                "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b where a.x = b.x + 1";
            default ->
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000000000) "
                        + "select count(*) from n";
        };
    }

    /** How many statements of the kind the server has at work, other than the one that asks. */
    private long stillRunning() {
        return running(
                switch (on.dialect().name()) {
                    case "postgresql" -> "%pg_sleep(60)%";
                    case "mysql", "mariadb" -> "%columns b, information_schema.columns c%";
                    default -> "%system_range(1, 1000000)%";
                });
    }

    private long running(String pattern) {
        String asked = switch (on.dialect().name()) {
            case "postgresql" ->
                "select count(*) from pg_stat_activity where state = 'active' "
                        + "and pid <> pg_backend_pid() and query like :pattern and query not like '%activity%'";
            case "mysql", "mariadb" ->
                "select count(*) from information_schema.processlist "
                        + "where info like :pattern and id <> connection_id()";
            case "h2" ->
                "select count(*) from information_schema.sessions "
                        + "where executing_statement like :pattern and session_id <> session_id()";
            default -> "";
        };
        Assumptions.assumeFalse(asked.isEmpty(), () -> on.dialect() + " has no list of what it does");
        long seen = 0;
        for (int i = 0; i < 20; i++) {
            seen = db.sql(asked).bind("pattern", pattern).one(SqlTypes.INT64);
            if (seen == 0) {
                return 0;
            }
            sleep();
        }
        return seen;
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
