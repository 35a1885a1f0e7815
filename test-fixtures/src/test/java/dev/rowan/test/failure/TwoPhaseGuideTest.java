package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlXADataSource;
import dev.rowan.Database;
import dev.rowan.TwoPhase;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.xa.RecoveryReport;
import org.junit.jupiter.api.Test;
import org.postgresql.xa.PGXADataSource;

/** Two-phase commit as the guide has it. */
class TwoPhaseGuideTest {
    @Test
    void commitsInBoth() throws Exception {
        try (TwoServers on = new TwoServers(ServerKind.MYSQL)) {
            Database orders = on.one();
            Database ledger = on.two();
            TestDatabase first = on.first.provisioned();
            TestDatabase second = on.second.provisioned();
            orders.insert(READING, new Reading(1, "stock", 10));
            // snippet: open
            PGXADataSource ordersXa = new PGXADataSource();
            ordersXa.setUrl(first.url());
            ordersXa.setUser(first.user());
            ordersXa.setPassword(first.password());
            MysqlXADataSource ledgerXa = new MysqlXADataSource();
            ledgerXa.setUrl(second.url());
            ledgerXa.setUser(second.user());
            ledgerXa.setPassword(second.password());
            TwoPhase both = TwoPhase.configure("shop-1") // a name of this process, the same when it starts again
                    .database("orders", orders, ordersXa)
                    .database("ledger", ledger, ledgerXa)
                    .log(orders)
                    .open(); // one for the application, closed at its end
            RecoveryReport left = both.recover(); // what an earlier process has left in between
            // end
            assertThat(left.isComplete()).isTrue();
            // snippet: commit
            both.inTransaction(global -> {
                global.on(orders)
                        .execute(update(READING)
                                .set(READING.amount, READING.amount.minus(1))
                                .where(READING.id.eq(1)));
                global.on(ledger).insert(READING, new Reading(1, "sold", 1));
            }); // in both, or in none
            // end
            both.close();
            assertThat(orders.get(READING, 1L).amount()).isEqualTo(9);
            assertThat(on.inSecond()).containsExactly(1L);
        }
    }
}
