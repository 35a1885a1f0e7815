package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a build: compiles 10, 100 and 1,000 records of 12 columns with and without it, by the compiler's
 * defaults, in a JVM that has compiled before, and prints medians. CPU time is that of the compiler's thread, which busy machines leave alone
 * more than the time on the clock. Not among the tests; CONTRIBUTING.md has the command.
 */
class CompileBenchmark {

    private static final int[] SIZES = {10, 100, 1_000};
    private static final int WARMING = 20;

    @TempDir
    Path folder;

    private int compilations;

    @Test
    void printsWhatARecordCosts() {
        for (int i = 0; i < WARMING; i++) {
            compile(100, true);
            compile(100, false);
        }
        System.out.println("          |      without      |       with        | processor's share of a record");
        System.out.println("  records |  clock      cpu   |  clock      cpu   |   clock        cpu    growth");
        double before = 0;
        for (int size : SIZES) {
            Cost without = median(size, false);
            Cost with = median(size, true);
            Cost share = new Cost((with.clock - without.clock) / size, (with.cpu - without.cpu) / size);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%9d |%6.0f ms %6.0f ms |%6.0f ms %6.0f ms |%6.2f ms  %6.2f ms  %s",
                    size,
                    without.clock,
                    without.cpu,
                    with.clock,
                    with.cpu,
                    share.clock,
                    share.cpu,
                    before == 0 ? "" : String.format(Locale.ROOT, "%7.2f", share.cpu / before)));
            before = share.cpu;
        }
    }

    /** Milliseconds on the clock and of the compiler's thread. */
    private record Cost(double clock, double cpu) {}

    private Cost median(int size, boolean processing) {
        List<Cost> costs = IntStream.range(0, size >= 1_000 ? 5 : 11)
                .mapToObj(run -> compile(size, processing))
                .toList();
        return new Cost(median(costs, Cost::clock), median(costs, Cost::cpu));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> time) {
        double[] times = costs.stream().mapToDouble(time).sorted().toArray();
        return times[times.length / 2];
    }

    private Cost compile(int size, boolean processing) {
        String[] sources =
                IntStream.range(0, size).mapToObj(CompileBenchmark::source).toArray(String[]::new);
        Path run = folder.resolve("run" + compilations++);
        TestCompiler compiler = new TestCompiler(run).withoutLint();
        if (!processing) {
            compiler.withoutProcessing();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        long clock = System.nanoTime();
        long cpu = cpuTime();
        boolean success = compiler.compile(diagnostics, sources);
        Cost cost = new Cost((System.nanoTime() - clock) / 1e6, (cpuTime() - cpu) / 1e6);
        delete(run);
        if (!success) {
            throw new IllegalStateException(diagnostics.getDiagnostics().toString());
        }
        return cost;
    }

    /** What is left lying is written to the disk while the next ones are measured. */
    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler works in the calling thread. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String source(int n) {
        return """
                package app;
                import dev.rowan.annotation.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.UUID;
                import org.jspecify.annotations.Nullable;
                @Table
                public record Record%1$d(
                        @Id @Generated long id,
                        @Unique @Column(length = 50) String name,
                        @Nullable String description,
                        @Default("0.00") @Column(precision = 10, scale = 2) BigDecimal price,
                        Status%1$d status,
                        boolean active,
                        @Index LocalDate day,
                        UUID reference,
                        @Nullable Integer rank,
                        %2$s long parentId,
                        @CreatedAt Instant createdAt,
                        @Version int version) {
                    public enum Status%1$d { NEW, OLD }
                }
                """.formatted(n, n == 0 ? "" : "@References(Record" + (n - 1) + ".class)");
    }
}
