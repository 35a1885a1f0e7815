package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import dev.rowan.Database;
import dev.rowan.TxOptions;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.error.QueryTimeout;
import dev.rowan.exec.StatementOptions;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQLite's driver lets a statement run for ever; Rowan does not. */
class SqliteTimeoutTest {
    private static final StatementOptions BRIEF = StatementOptions.timeout(Duration.ofMillis(300));
    private static final String ENDLESS =
            "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

    private static BrokenDatabase open(TestedLane lane) {
        return BrokenDatabase.open(
                ServerKind.SQLITE, lane, builder -> builder.pool(PoolOptions.DEFAULT.withSize(1)), TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void whatTakesTooLongIsInterrupted(TestedLane lane) {
        try (BrokenDatabase target = open(lane)) {
            Database db = target.database();
            assertThatThrownBy(() -> db.with(BRIEF).sql(ENDLESS).one(SqlTypes.INT64))
                    .isInstanceOf(QueryTimeout.class)
                    .hasMessageContaining("with recursive");
            assertThat(db.with(BRIEF).sql("select 1").one(SqlTypes.INT64)).isEqualTo(1);
            assertThat(db.pool().map(PoolState::active)).contains(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionThatTakesTooLongIsRolledBack(TestedLane lane) {
        try (BrokenDatabase target = open(lane)) {
            Database db = target.database();
            db.insert(TICKET, new Ticket(0, "kept", 1));
            assertThatThrownBy(() -> db.inTransaction(TxOptions.defaults().timeout(Duration.ofMillis(300)), tx -> {
                        tx.insert(TICKET, new Ticket(0, "lost", 1));
                        tx.sql("insert into ticket (code, weight)"
                                        + " with recursive n(i) as (select 1 union all select i + 1 from n)"
                                        + " select 'endless ' || i, i from n where i < 0")
                                .execute();
                    }))
                    .isInstanceOf(QueryTimeout.class);
            assertThat(db.list(select(TICKET.code))).containsExactly("kept");
            db.inTransaction(tx -> tx.insert(TICKET, new Ticket(0, "afterwards", 1)));
            assertThat(db.count(TICKET)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInTimeIsLeftAlone(TestedLane lane) {
        try (BrokenDatabase target = open(lane)) {
            Database db = target.database();
            for (int i = 0; i < 200; i++) {
                db.with(BRIEF).insert(TICKET, new Ticket(0, "t" + i, i));
            }
            assertThat(db.sql("with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000000)"
                                    + " select count(*) from n")
                            .one(SqlTypes.INT64))
                    .isEqualTo(5_000_000);
        }
    }

    /** From JDK 25 on the common pool is what runs delayed tasks unless another executor is named. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, threadMode = SEPARATE_THREAD)
    void aBusyCommonPoolDelaysNothing(TestedLane lane) {
        CountDownLatch done = new CountDownLatch(1);
        try (BrokenDatabase target = open(lane)) {
            for (int i = 0; i < 2 * ForkJoinPool.getCommonPoolParallelism(); i++) {
                ForkJoinPool.commonPool().execute(() -> await(done));
            }
            assertThatThrownBy(() -> target.database().with(BRIEF).sql(ENDLESS).one(SqlTypes.INT64))
                    .isInstanceOf(QueryTimeout.class);
        } finally {
            done.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
