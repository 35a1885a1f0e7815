package dev.rowan.sample.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs one contender.
 *
 * @param operation the benchmark method
 * @param contender who, or {@code ""} where there is only one
 * @param wall nanoseconds on the clock
 * @param cpu nanoseconds of CPU time
 * @param bytes bytes allocated
 */
public record Measurement(String operation, String contender, Figure wall, Figure cpu, Figure bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** The results of several runs, put together for each benchmark. */
    static List<Measurement> of(Collection<RunResult> results) {
        Map<Key, List<IterationResult>> iterations = new LinkedHashMap<>();
        for (RunResult result : results) {
            List<IterationResult> all =
                    iterations.computeIfAbsent(Key.of(result.getParams()), key -> new ArrayList<>());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                all.addAll(fork.getIterationResults());
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        iterations.forEach((key, all) -> measurements.add(new Measurement(
                key.operation,
                key.contender,
                figure(all, iteration -> iteration.getPrimaryResult().getScore()),
                figure(all, iteration -> secondary(iteration, CpuTimeProfiler.RESULT)),
                figure(all, iteration -> secondary(iteration, ALLOCATED)))));
        return measurements;
    }

    private static Figure figure(List<IterationResult> iterations, ToDoubleFunction<IterationResult> sample) {
        return Figure.of(iterations.stream().map(sample::applyAsDouble).toList());
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }

    private record Key(String operation, String contender) {
        static Key of(BenchmarkParams params) {
            String method = params.getBenchmark();
            String contender = params.getParam("contenderName");
            return new Key(method.substring(method.lastIndexOf('.') + 1), contender == null ? "" : contender);
        }
    }
}
