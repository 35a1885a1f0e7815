package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.sql.Upsert;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MySQL and MariaDB take any unique key for the one that an upsert means, and whoever writes one is told. */
class UpsertWarningTest {
    @ParameterizedTest
    @EnumSource
    void anUpsertThatMayMeetAnotherKeyIsWarnedOfOnce(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty).open()) {
            db.schema().create(TICKET);
            boolean anyKey = kind == ServerKind.MYSQL || kind == ServerKind.MARIADB;
            Upsert<Ticket> both = insertInto(TICKET)
                    .set(TICKET.id, 1000)
                    .set(TICKET.code, "secret")
                    .set(TICKET.weight, 1)
                    .onConflict(TICKET.id)
                    .setIncoming(TICKET.weight);
            String told = logged(() -> {
                db.execute(both);
                db.execute(both);
            });
            assertThat(told.lines().filter(line -> line.contains("dev.rowan.upsert")))
                    .hasSize(anyKey ? 1 : 0)
                    .allMatch(line -> line.contains("[[code]]") && !line.contains("secret"));
            Upsert<Ticket> one = insertInto(TICKET)
                    .set(TICKET.code, "a")
                    .set(TICKET.weight, 1)
                    .onConflict(TICKET.code)
                    .setIncoming(TICKET.weight);
            assertThat(logged(() -> db.execute(one))).doesNotContain("dev.rowan.upsert");
        }
    }

    private static String logged(Runnable action) {
        PrintStream own = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(own);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
