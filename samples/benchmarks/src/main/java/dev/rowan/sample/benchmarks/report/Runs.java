package dev.rowan.sample.benchmarks.report;

import dev.rowan.sample.benchmarks.database.Address;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServer;
import dev.rowan.test.server.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks in JVMs of their own.
 *
 * @param settings what to run, how often and how long
 */
public record Runs(RunSettings settings) {
    private static final int ITERATIONS = 5;

    /** Says where JMH's output goes, and makes the directory. */
    public void announce() throws IOException {
        Files.createDirectories(settings.logs());
        System.out.println("JDK " + Runtime.version() + ", JMH's own output in " + settings.logs());
    }

    /** The measurements of benchmarks that need no database. */
    public List<Measurement> alone(String name, String classes) throws RunnerException {
        return rounds(name, options(classes));
    }

    /** The measurements on a database: H2 in the memory of each JVM, or a server that is found or started. */
    public OnDatabase on(ServerKind kind, String classes) throws IOException, RunnerException {
        if (kind == ServerKind.H2) {
            return new OnDatabase("H2 in memory", rounds(kind.id(), options(classes)), true);
        }
        TestServer server = TestServers.shared().require(kind);
        Path address = Files.createTempFile("rowan-benchmarks", ".properties");
        try (TestDatabase database = server.createDatabase("benchmarks")) {
            String argument = Address.of(database).writeTo(address);
            List<Measurement> measurements = rounds(kind.id(), options(classes).jvmArgsAppend(argument));
            return new OnDatabase(server.version(), measurements, false);
        } finally {
            Files.delete(address);
        }
    }

    private List<Measurement> rounds(String name, ChainedOptionsBuilder options) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            String log = settings.logs().resolve(name + "-" + round + ".log").toString();
            try {
                results.addAll(new Runner(options.output(log).build()).run());
            } catch (NoBenchmarksException e) {
                return List.of();
            }
        }
        return Measurement.of(results);
    }

    private ChainedOptionsBuilder options(String classes) {
        TimeValue iteration = TimeValue.milliseconds(settings.millis());
        return new OptionsBuilder()
                .include("\\.(" + classes + ")\\.(" + settings.include() + ")$")
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(iteration)
                .measurementIterations(ITERATIONS)
                .measurementTime(iteration)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class)
                .shouldFailOnError(settings.strict());
    }

    /**
     * What was measured on a database.
     *
     * @param title which one, with its version
     * @param measurements what came out
     * @param embedded whether it is in the same process
     */
    public record OnDatabase(String title, List<Measurement> measurements, boolean embedded) {}
}
