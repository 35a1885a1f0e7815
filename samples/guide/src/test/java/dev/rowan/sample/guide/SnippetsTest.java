package dev.rowan.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages say what the sources say. {@code -Drowan.golden.update=true} copies the sources into the pages. The reference
 * of diagnostics is not among them: the processor's tests make it from their wrong programs, and hold it.
 */
class SnippetsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CODE = Pattern.compile("^```(?:java|kotlin)$", Pattern.MULTILINE);
    private static final Snippets SNIPPETS = new Snippets(
            Path.of("src/main/java/dev/rowan/sample/guide"),
            Path.of("src/test/java/dev/rowan/sample/guide"),
            ROOT.resolve("samples/kotlin/src/test/kotlin/dev/rowan/sample"),
            ROOT.resolve("test-fixtures/src/main/java/dev/rowan/test"),
            ROOT.resolve("test-fixtures/src/test/java/dev/rowan/test"));

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(file -> file.toString().endsWith(".md")
                                    && !file.startsWith(ROOT.resolve("docs/reference"))))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfCodeIsACopyOfWhatIsCompiled(Path page) throws IOException {
        String text = Files.readString(page);
        String filled = SNIPPETS.fill(text);
        if (Boolean.getBoolean("rowan.golden.update")) {
            Files.writeString(page, filled);
            text = filled;
        }

        assertThat(text).isEqualTo(filled);
        assertThat(CODE.matcher(text).results().count()).as("blocks of code").isEqualTo(Snippets.countIn(text));
    }

    @Test
    void aBlockThatDiffersIsSeen() {
        String page = "<!-- snippet: TourTest.java#open -->\n```java\nnothing\n```\n";

        assertThat(SNIPPETS.fill(page)).isNotEqualTo(page).contains("Database.open(url)");
    }

    @Test
    void aRegionThatIsGoneIsSeen() {
        assertThatThrownBy(() -> SNIPPETS.fill("<!-- snippet: TourTest.java#gone -->\n```java\n```\n"))
                .hasMessage("There is no region gone in TourTest.java");
    }
}
