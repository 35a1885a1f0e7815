package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the folders under {@code records}, holds what is written for them by golden files, and runs their checks. */
class RecordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.rowan.processor.Records#all")
    void compilesWithoutWarningsAndDoesWhatItShould(String records) throws Exception {
        TestCompiler.Result result = new TestCompiler(folder)
                .withOptions("-Werror", "-Xdoclint:all,-missing")
                .compile(Records.sources(records));

        assertThat(result.messages()).isEmpty();
        Golden.check(records, result.generated());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("app.Check").getMethod("run").invoke(null);
        }
    }
}
