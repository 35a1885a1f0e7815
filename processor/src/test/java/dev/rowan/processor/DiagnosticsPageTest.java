package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of all codes is made of the wrong programs. {@code -Drowan.golden.update=true} writes it anew. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/reference/diagnostics.md");

    private static final String HEAD = """
            # Diagnostics

            What Rowan's annotation processor refuses, by code. Codes are stable: one is never given to something else.
            A message says what is wrong and what to do. It stands on the record's component, or on the annotation's value
            where that is what is wrong; all problems of a record are told in one go.

            Under each code are programs that provoke it. A caret points to where the compiler reports the message behind
            it. Each program is compiled by the tests, which hold kind, line, column and text of every message, and this
            page is written by them. Packages and imports are left out.
            """;

    private static final Map<Integer, String> GROUPS = Map.of(
            1, "Tables and their constraints",
            2, "Columns and their types",
            3, "Keys, versions and times of change",
            4, "Defaults",
            5, "Embedded parts",
            6, "Projections, inputs and catalogs",
            7, "Relations",
            8, "Shapes",
            9, "The build");

    @Test
    void showsEveryCodeWithItsPrograms() throws IOException {
        String page = page();
        if (Boolean.getBoolean("rowan.golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static String page() {
        Map<String, List<WrongProgram>> programs =
                WrongProgram.all().stream().collect(Collectors.groupingBy(WrongProgram::code));
        StringBuilder page = new StringBuilder(HEAD);
        page.append(Arrays.stream(Code.values())
                .map(code -> "| [" + code.display() + "](#" + anchor(code) + ") | " + code.meaning() + " |\n")
                .collect(Collectors.joining("", "\n| code | meaning |\n| --- | --- |\n", "")));
        int group = 0;
        for (Code code : Code.values()) {
            if (code.group() != group) {
                group = code.group();
                page.append("\n## ").append(GROUPS.get(group)).append('\n');
            }
            page.append("\n### ")
                    .append(code.display())
                    .append("\n\n")
                    .append(code.meaning())
                    .append('\n');
            programs.getOrDefault(code.display(), List.of()).forEach(program -> page.append(example(program)));
        }
        return page.toString();
    }

    private static String anchor(Code code) {
        return code.display().toLowerCase(Locale.ROOT);
    }

    private static String example(WrongProgram program) {
        StringBuilder example = new StringBuilder("\n" + program.title() + '\n');
        if (program.until() < Integer.MAX_VALUE) {
            example.append("Only up to JDK ").append(program.until()).append(".\n");
        }
        if (!program.options().isEmpty()) {
            example.append("Compiled with `")
                    .append(String.join(" ", program.options()))
                    .append("`.\n");
        }
        program.general()
                .forEach(message -> example.append("\n> ").append(message).append('\n'));
        return example.append("\n```java\n")
                .append(program.sourceText())
                .append("```\n")
                .toString();
    }
}
