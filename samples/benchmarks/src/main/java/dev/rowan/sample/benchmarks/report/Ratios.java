package dev.rowan.sample.benchmarks.report;

import dev.rowan.test.server.ServerKind;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures on each database and prints the ratios. */
public final class Ratios {
    private static final String OPERATIONS = "ReadBenchmark|WriteBenchmark";
    private static final String STATEMENTS = "StatementBenchmark";

    private Ratios() {}

    /** Runs with settings such as {@code databases=h2,mariadb include=list rounds=3 millis=500 logs=target}. */
    public static void main(String... arguments) throws IOException, RunnerException {
        Runs runs = new Runs(RunSettings.of(arguments));
        runs.announce();
        for (ServerKind kind : runs.settings().databases()) {
            Runs.OnDatabase measured = runs.on(kind, OPERATIONS);
            System.out.println("\n## " + measured.title() + "\n");
            System.out.println(new RatioTable(measured.measurements(), measured.embedded()).print());
        }
        List<Measurement> statements = runs.alone("statements", STATEMENTS);
        if (!statements.isEmpty()) {
            System.out.println("\n## A select with five predicates\n\n" + RatioTable.printAlone(statements));
        }
    }
}
