package dev.rowan.processor;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a build: compiles 10, 100 and 1,000 records of 12 columns with and without it, in a JVM that
 * has compiled before, and prints the medians of the CPU time, which busy machines leave alone. Not among the tests; run it by
 * {@code mvn -q -pl processor -am test -Dtest=CompileBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CompileBenchmark {

    private static final int[] SIZES = {10, 100, 1_000};

    @TempDir
    Path folder;

    private int compilations;

    @Test
    void printsWhatARecordCosts() {
        for (int i = 0; i < 4; i++) {
            compile(100, true);
            compile(100, false);
        }
        System.out.println("records   without      with   share of one record");
        for (int size : SIZES) {
            double without = median(size, false);
            double with = median(size, true);
            System.out.println(String.format(
                    Locale.ROOT, "%7d %6.0f ms %6.0f ms   %5.2f ms", size, without, with, (with - without) / size));
        }
    }

    private double median(int size, boolean processing) {
        int runs = size >= 1_000 ? 3 : 7;
        double[] times = IntStream.range(0, runs)
                .mapToDouble(run -> compile(size, processing))
                .sorted()
                .toArray();
        return times[times.length / 2];
    }

    private double compile(int size, boolean processing) {
        String[] sources =
                IntStream.range(0, size).mapToObj(CompileBenchmark::source).toArray(String[]::new);
        TestCompiler compiler = new TestCompiler(folder.resolve("run" + compilations++));
        if (!processing) {
            compiler.withoutProcessing();
        }
        long start = cpuTime();
        TestCompiler.Result result = compiler.compile(sources);
        double milliseconds = (cpuTime() - start) / 1e6;
        if (!result.success()) {
            throw new IllegalStateException(Arrays.toString(result.messages().toArray()));
        }
        return milliseconds;
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
