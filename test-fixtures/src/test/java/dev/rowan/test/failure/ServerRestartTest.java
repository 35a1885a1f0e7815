package dev.rowan.test.failure;

import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerControl;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.server.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server goes away and comes back under a database that is open and busy. */
class ServerRestartTest {
    private static final int WRITERS = 4;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void whatWasAcknowledgedIsThereAndWhatWasNotIsNotThereByHalf(ServerKind kind) throws Exception {
        Assumptions.assumeTrue(TestServers.shared().lookup(kind) instanceof ServerLookup.Available);
        try (CapturedLog log = new CapturedLog();
                TestServer server = TestServers.shared().launch(kind);
                BrokenDatabase broken = BrokenDatabase.open(
                        server,
                        TestedLane.DIRECT,
                        builder ->
                                builder.pool(PoolOptions.DEFAULT.withSize(3).withAcquireTimeout(Duration.ofSeconds(2))),
                        TICKET)) {
            ServerControl control = server.control().orElseThrow();
            try (Writers writers = new Writers(broken.database(), WRITERS)) {
                writers.awaitMore(50);
                control.stop();
                writers.awaitFailure();
                control.start();
                writers.awaitMore(50);
                control.kill();
                writers.awaitFailure();
                control.start();
                writers.awaitMore(50);
                writers.verify();
                assertThat(log.text()).contains("marked as broken").doesNotContain("w0-0");
            }
            assertThat(broken.database().pool().map(PoolState::active)).contains(0);
        }
    }
}
