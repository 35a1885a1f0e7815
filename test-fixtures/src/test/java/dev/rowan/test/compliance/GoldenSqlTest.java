package dev.rowan.test.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of every construct in every dialect, held by files. {@code -Drowan.golden.update=true} writes them anew. */
class GoldenSqlTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Construct> constructs() {
        return Constructs.all().stream();
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("rowan.golden.update")) {
            for (Construct construct : Constructs.all()) {
                Path file = RESOURCES.resolve(GoldenFile.path(construct.name()));
                Files.createDirectories(file.getParent());
                Files.writeString(file, golden(construct).toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isWrittenAsItsFileSays(Construct construct) throws IOException {
        assertThat(Files.readString(RESOURCES.resolve(GoldenFile.path(construct.name()))))
                .isEqualTo(golden(construct).toString());
    }

    private static GoldenFile golden(Construct construct) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (Dialect dialect : Dialects.all()) {
            sections.put(dialect.name(), GoldenText.sql(construct.statement(), dialect));
        }
        return GoldenFile.of(sections);
    }
}
