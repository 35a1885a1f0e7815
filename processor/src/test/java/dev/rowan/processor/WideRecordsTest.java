package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records as wide as a constructor can be: 255 slots, one of them for the instance, two for each long and double. */
class WideRecordsTest {

    @TempDir
    Path folder;

    @Test
    void takesAsManyComponentsAsAConstructor() {
        compiles(
                record("@Table", "Ints", 254, n -> (n == 0 ? "@Id " : "") + "int c" + n),
                record("@Table", "Longs", 127, n -> (n == 0 ? "@Id @Generated " : "") + "long c" + n),
                record("@Table", "Key", 254, n -> "@Id int c" + n),
                record("@Projection", "Some", 254, n -> "int c" + n),
                record("@Input(of = Ints.class)", "NewInts", 254, n -> "int c" + n));
    }

    @Test
    void takesMoreColumnsThroughParts() {
        compiles(
                record("", "Part", 250, n -> "@Nullable String c" + n),
                record(
                        "@Table",
                        "Huge",
                        7,
                        n -> n == 0
                                ? "@Id @Generated long id"
                                : "@Embedded(prefix = \"p%d_\") Part p%d".formatted(n, n)));
    }

    private void compiles(String... sources) {
        TestCompiler.Result result =
                new TestCompiler(folder).withOptions("-Werror").compile(sources);
        assertThat(result.messages()).isEmpty();
    }

    private static String record(String annotation, String name, int width, IntFunction<String> component) {
        return """
                package app;
                import dev.rowan.annotation.*;
                import org.jspecify.annotations.Nullable;
                %s
                public record %s(
                %s) {}
                """.formatted(
                annotation, name, IntStream.range(0, width).mapToObj(component).collect(Collectors.joining(",\n")));
    }
}
