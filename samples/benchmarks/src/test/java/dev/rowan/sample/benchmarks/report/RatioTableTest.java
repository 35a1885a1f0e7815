package dev.rowan.sample.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sample.benchmarks.ReadBenchmark;
import dev.rowan.sample.benchmarks.WriteBenchmark;
import dev.rowan.sample.benchmarks.contender.Contenders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class RatioTableTest {
    private final List<Measurement> measurements = List.of(
            measurement("list", Contenders.JDBC, 2_000, 1_000, 2_048),
            measurement("list", Contenders.DIRECT, 2_100, 1_200, 4_096),
            measurement("list", Contenders.FULL, 4_000, 1_500, 5_120));

    @Test
    void cpuTimeIsComparedWhereTheDatabaseIsInTheSameProcess() {
        assertThat(new RatioTable(measurements, true).print()).isEqualTo("""
                        |  | list of 1,000 |
                        | --- | --- |
                        | hand-written JDBC | 1.0 us, 2.0 KB |
                        | Rowan, direct lane | 1.20 / 2.00 |
                        | Rowan, full lane | 1.50 / 2.50 |
                        | the aim, direct lane | 1.05 / 1.05 |
                        """);
    }

    @Test
    void timeOnTheClockIsComparedWhereAServerAnswers() {
        assertThat(new RatioTable(measurements, false).print())
                .contains("| hand-written JDBC | 2.0 us, 2.0 KB |", "| Rowan, direct lane | 1.05 / 2.00 |")
                .doesNotContain("aim");
    }

    @Test
    void figuresThatMoveTooMuchAreMarked() {
        Figure unsteady = Figure.of(List.of(900.0, 1_000.0, 1_100.0, 2_000.0));
        Measurement base = new Measurement("list", Contenders.JDBC, unsteady, unsteady, Figure.of(List.of(1_024.0)));

        assertThat(new RatioTable(List.of(base), true).print()).contains("1.1 us?, 1.0 KB");
    }

    @Test
    void everyBenchmarkHasAColumn() {
        Set<String> benchmarks = Stream.of(ReadBenchmark.class, WriteBenchmark.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Operation.values()).map(Operation::method))
                .containsExactlyInAnyOrderElementsOf(benchmarks);
    }

    private static Measurement measurement(String operation, String contender, double wall, double cpu, double bytes) {
        return new Measurement(
                operation, contender, Figure.of(List.of(wall)), Figure.of(List.of(cpu)), Figure.of(List.of(bytes)));
    }
}
