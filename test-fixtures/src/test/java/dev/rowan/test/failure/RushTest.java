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

/**
 * Many threads order what there is little of. Nothing is sold that is not there, nothing is lost, and whoever got nothing
 * was told. Takes as many seconds as {@code rowan.rush.seconds} says.
 */
class RushTest {
    private static final int SECONDS = Integer.getInteger("rowan.rush.seconds", 3);

    @Test
    void nothingIsSoldThatIsNotThere() throws Exception {
        List<Rush> runs = Stream.of(ServerKind.POSTGRESQL, ServerKind.MYSQL)
                .filter(kind -> TestServers.shared().lookup(kind) instanceof ServerLookup.Available)
                .map(kind -> new Rush(kind, SECONDS))
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
}
