package dev.rowan.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Samples are what a user writes: their sources name public API only, and every package is null-marked. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("..");
    private static final Pattern INTERNAL = Pattern.compile("dev\\.rowan\\.(?:sql\\.node|generated|meta)\\.[\\w.]+"
            + "|dev\\.rowan\\.exec\\.(?!(?:Cancellation|Execution|ExecutionKind|ExecutionListener|ExecutionObserver|ExecutionStart|Isolation|RowanPlugin|StatementLog"
            + "|StatementOptions)\\b)[\\w.]+"
            + "|dev\\.rowan\\.render\\.(?!(?:Rendered|Bind)\\b)[\\w.]+");

    @Test
    void namePublicApiOnly() {
        assertThat(sources())
                .hasSizeGreaterThan(50)
                .allSatisfy(source -> assertThat(internals(text(source))).isEmpty());
    }

    @Test
    void whatIsInternalIsSeen() {
        assertThat(internals("import dev.rowan.exec.Engine;\nimport dev.rowan.exec.Execution;\n"))
                .containsExactly("dev.rowan.exec.Engine");
        assertThat(internals("import static dev.rowan.sql.node.Node.x;\nvar a = dev.rowan.generated.Required.of(b);\n"))
                .containsExactly("dev.rowan.generated.Required.of", "dev.rowan.sql.node.Node.x");
        assertThat(internals("import dev.rowan.sql.Sql;\nimport dev.rowan.render.Rendered;\n"))
                .isEmpty();
    }

    @Test
    void packagesAreNullMarked() {
        Set<Path> folders = new TreeSet<>();
        sources()
                .filter(source -> source.toString().contains("/main/"))
                .forEach(source -> folders.add(source.getParent()));
        assertThat(folders)
                .hasSizeGreaterThan(10)
                .allSatisfy(folder ->
                        assertThat(text(folder.resolve("package-info.java"))).contains("@NullMarked"));
    }

    private static List<String> internals(String source) {
        return INTERNAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|kt)")
                            && !file.endsWith("SamplesTest.java")
                            && !file.toString().contains("/target/")
                            && file.toString().contains("/src/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
