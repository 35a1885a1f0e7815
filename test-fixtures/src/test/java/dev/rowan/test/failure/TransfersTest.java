package dev.rowan.test.failure;

import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestServers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads move money between few accounts. None is lost and none is made, and the books agree with the accounts. */
class TransfersTest {
    /** At the same time, since they mostly wait: for each other, for locks, and between two tries. */
    @Test
    void nothingIsLostAndNothingIsMadeOnServers() throws Exception {
        List<Transfers> runs = Stream.of(ServerKind.POSTGRESQL, ServerKind.MARIADB, ServerKind.MYSQL)
                .filter(kind -> TestServers.shared().lookup(kind) instanceof ServerLookup.Available)
                .map(kind -> new Transfers(kind, 20))
                .toList();
        Assumptions.assumeFalse(runs.isEmpty(), "no server is available");
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            List<Future<Void>> ended = threads.invokeAll(runs);
            for (Future<Void> run : ended) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE"})
    void nothingIsLostAndNothingIsMadeInThisJvm(ServerKind kind) throws Exception {
        new Transfers(kind, 3).call();
    }
}
