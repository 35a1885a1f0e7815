package dev.rowan.sample.comparison.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sample.benchmarks.report.Figure;
import dev.rowan.sample.benchmarks.report.Measurement;
import dev.rowan.sample.benchmarks.report.Runs;
import dev.rowan.sample.comparison.LibraryBenchmark;
import dev.rowan.sample.comparison.contender.Contenders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ComparisonTableTest {
    @Test
    void othersAreRatiosAndWhoCannotIsLeftOut() {
        Runs.OnDatabase measured = new Runs.OnDatabase(
                "A server",
                List.of(measurement(Contenders.JDBC, 2_000, 2_048), measurement(Contenders.ROWAN, 2_100, 4_096)),
                false);

        assertThat(new ComparisonTable(measured).print()).isEqualTo("""
                |  | JDBC | Rowan | Hibernate | jOOQ | Jimmer |
                | --- | --- | --- | --- | --- | --- |
                | by a join | 2.0 us, 2.0 KB | 1.05 / 2.00 | - | - | - |
                """);
    }

    @Test
    void everyBenchmarkHasALine() {
        assertThat(ComparisonTable.LINES.stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LibraryBenchmark.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(Method::getName)
                        .toList());
    }

    private static Measurement measurement(String contender, double wall, double bytes) {
        Figure time = new Figure(wall, 0);
        return new Measurement("join", contender, time, time, new Figure(bytes, 0));
    }
}
