package dev.rowan.test.failure;

import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.server.ServerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server has confirmed is committed, whatever becomes of the connection afterwards. */
class ConfirmedCommitTest {
    static Stream<Arguments> targets() {
        return BrokenDatabase.inEachLane(ServerKind.values());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aConnectionThatIsLostAfterwardsDoesNotMakeItFail(ServerKind kind, TestedLane lane) {
        try (BrokenDatabase broken = BrokenDatabase.open(kind, lane, builder -> {}, TICKET);
                CapturedLog log = new CapturedLog()) {
            StubbornConnections connections = new StubbornConnections(broken.provisioned());
            try (Database db = opened(connections, lane)) {
                List<String> ways = kind == ServerKind.SQLITE
                        ? List.of("setAutoCommit", "close")
                        : List.of("setAutoCommit", "setTransactionIsolation", "close");
                for (String way : ways) {
                    connections.loseBy(way);
                    List<String> heard = new ArrayList<>();
                    String result = db.inTransaction(TxOptions.serializable(), tx -> {
                        tx.insert(TICKET, ticket(way));
                        tx.afterCommit(() -> heard.add("committed"));
                        tx.afterRollback(() -> heard.add("rolled back"));
                        return "done";
                    });
                    assertThat(result).isEqualTo("done");
                    assertThat(heard).as("after %s", way).containsExactly("committed");
                    assertThat(connections.lost()).as("lost by %s", way).isEqualTo(1);
                    connections.loseBy(way);
                    try (Transaction tx = db.begin(TxOptions.serializable())) {
                        tx.insert(TICKET, ticket(way + " by hand"));
                        tx.commit();
                    }
                    assertThat(connections.lost()).isEqualTo(1);
                    connections.loseBy(way);
                    db.inSession(session -> {
                        session.add(TICKET, ticket(way + " of a session"));
                    });
                    connections.loseBy("");
                }
                assertThat(connections.open()).isZero();
                assertThat(db.count(TICKET)).isEqualTo(3L * ways.size());
            }
            assertThat(log.text()).contains("could not be given back as it came");
        }
    }

    private static Database opened(StubbornConnections connections, TestedLane lane) {
        var builder = Database.configure().dataSource(connections);
        return (lane == TestedLane.FULL ? builder.jdbiLane() : builder).open();
    }

    private static Ticket ticket(String code) {
        return new Ticket(0, code, 0);
    }
}
