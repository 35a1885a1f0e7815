package dev.rowan.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test run that is killed has no time to tidy up. */
class OrphanedServerTest {

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL"})
    void aPrivateServerEndsWithAJvmThatIsKilled(ServerKind kind) throws IOException, InterruptedException {
        assumeTrue(TestServers.shared().lookup(kind) instanceof ServerLookup.Available available
                && available.server().origin().startsWith("private server"));
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        kind.id())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ProcessHandle> started;
        try (BufferedReader output = jvm.inputReader()) {
            assertThat(output.readLine()).isEqualTo("started");
            started = jvm.descendants().toList();
        } finally {
            jvm.destroyForcibly();
        }

        assertThat(started).as("the server and its reaper").hasSizeGreaterThanOrEqualTo(2);
        assertThat(comesTrue(() -> started.stream().noneMatch(OrphanedServerTest::runs)))
                .isTrue();
    }

    /** Without a process that collects orphans, as in some containers, the dead stay listed, but have no command. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean comesTrue(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return condition.getAsBoolean();
    }

    /** The JVM to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws InterruptedException {
            TestServers.shared().launch(ServerKind.of(arguments[0]));
            System.out.println("started");
            TimeUnit.MINUTES.sleep(5);
        }
    }
}
