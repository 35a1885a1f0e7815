package dev.rowan.sample.comparison.report;

import dev.rowan.sample.benchmarks.report.RunSettings;
import dev.rowan.sample.benchmarks.report.Runs;
import dev.rowan.test.server.ServerKind;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all contenders on each database and prints a table. */
public final class Comparison {
    private Comparison() {}

    /** Runs with settings such as {@code databases=postgresql,mysql include=join rounds=2 millis=500 logs=target}. */
    public static void main(String... arguments) throws IOException, RunnerException {
        Runs runs = new Runs(RunSettings.of(arguments));
        runs.announce();
        for (ServerKind kind : runs.settings().databases()) {
            Runs.OnDatabase measured = runs.on(kind, "LibraryBenchmark");
            System.out.println("\n## " + measured.title() + "\n");
            System.out.println(new ComparisonTable(measured).print());
        }
    }
}
