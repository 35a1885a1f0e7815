package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.connect.PoolOptions;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.server.ServerKind;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody forgets to close a stream. */
class LeakTest {
    @Test
    void thePlaceThatKeepsAConnectionIsLogged() throws InterruptedException {
        PoolOptions watching = PoolOptions.DEFAULT.withSize(1).withLeakDetection(Duration.ofSeconds(2));
        try (CapturedLog log = new CapturedLog();
                BrokenDatabase target = BrokenDatabase.open(
                        ServerKind.H2, TestedLane.DIRECT, builder -> builder.pool(watching), TICKET)) {
            Database db = target.database();
            db.insert(TICKET, new Ticket(0, "something secret", 1));
            Stream<Ticket> forgotten = forgotten(db);
            for (int i = 0; i < 300 && !log.text().contains("leak detection triggered"); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(log.text())
                    .contains("leak detection triggered")
                    .contains("LeakTest.forgotten")
                    .doesNotContain("something secret");
            forgotten.close();
            assertThat(db.count(TICKET)).isEqualTo(1);
        }
    }

    private static Stream<Ticket> forgotten(Database db) {
        return db.stream(select(TICKET));
    }
}
