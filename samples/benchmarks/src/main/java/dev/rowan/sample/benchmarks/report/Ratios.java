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

/** Measures on each database and prints the ratios. */
public final class Ratios {
    private static final int ITERATIONS = 5;
    private static final String OPERATIONS = "ReadBenchmark|WriteBenchmark";
    private static final String STATEMENTS = "StatementBenchmark";

    private final RunSettings settings;

    private Ratios(RunSettings settings) {
        this.settings = settings;
    }

    /** Runs with settings such as {@code databases=h2,mariadb include=list rounds=3 millis=500 logs=target}. */
    public static void main(String... arguments) throws IOException, RunnerException {
        new Ratios(RunSettings.of(arguments)).run();
    }

    private void run() throws IOException, RunnerException {
        Files.createDirectories(settings.logs());
        System.out.println("JDK " + Runtime.version() + ", JMH's own output in " + settings.logs());
        for (ServerKind kind : settings.databases()) {
            measure(kind);
        }
        List<Measurement> statements = Measurement.of(rounds("statements", options(STATEMENTS)));
        if (!statements.isEmpty()) {
            System.out.println("\n## A select with five predicates\n\n" + RatioTable.printAlone(statements));
        }
    }

    private void measure(ServerKind kind) throws IOException, RunnerException {
        if (kind == ServerKind.H2) {
            print("H2 in memory", rounds(kind.id(), options(OPERATIONS)), true);
            return;
        }
        TestServer server = TestServers.shared().require(kind);
        Path address = Files.createTempFile("rowan-benchmarks", ".properties");
        try (TestDatabase database = server.createDatabase("benchmarks")) {
            String argument = Address.of(database).writeTo(address);
            print(server.version(), rounds(kind.id(), options(OPERATIONS).jvmArgsAppend(argument)), false);
        } finally {
            Files.delete(address);
        }
    }

    private static void print(String database, List<RunResult> results, boolean embedded) {
        System.out.println("\n## " + database + "\n");
        System.out.println(new RatioTable(Measurement.of(results), embedded).print());
    }

    private List<RunResult> rounds(String name, ChainedOptionsBuilder options) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            String log = settings.logs().resolve(name + "-" + round + ".log").toString();
            try {
                results.addAll(new Runner(options.output(log).build()).run());
            } catch (NoBenchmarksException e) {
                return List.of();
            }
        }
        return results;
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
                .shouldFailOnError(true);
    }
}
