package dev.rowan.test.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialects;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of every construct in every dialect, held by files. {@code -Drowan.golden.update=true} writes them anew, and
 * {@code changed} instead of {@code true} those whose text is another one.
 */
class GoldenSqlTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Construct> constructs() {
        return Constructs.all().stream();
    }

    @BeforeAll
    static void update() throws IOException {
        String update = System.getProperty("rowan.golden.update", "");
        if (update.equals("true") || update.equals("changed")) {
            List<Construct> left = new ArrayList<>(Constructs.all());
            if (update.equals("changed")) {
                left.removeIf(GoldenSqlTest::isAsItWas);
            }
            for (ServerKind kind : List.of(ServerKind.H2, ServerKind.SQLITE, ServerKind.POSTGRESQL, ServerKind.MYSQL)) {
                update(left, kind);
            }
            assertThat(left).isEmpty();
        }
    }

    private static boolean isAsItWas(Construct construct) {
        Path file = RESOURCES.resolve(GoldenFile.path(construct.name()));
        try {
            GoldenFile before = GoldenFile.parse(Files.readString(file));
            return texts(construct).entrySet().stream()
                    .allMatch(text -> before.section(text.getKey()).equals(text.getValue()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Results come from the first server that does not refuse the construct. */
    private static void update(List<Construct> left, ServerKind kind) throws IOException {
        String dialect = kind.name().toLowerCase(Locale.ROOT);
        List<Construct> able = left.stream()
                .filter(construct -> !GoldenText.isRefusal(texts(construct).get(dialect)))
                .toList();
        if (able.isEmpty()) {
            return;
        }
        try (ComplianceContext context =
                ComplianceContext.open(TestServers.shared().require(kind), TestedLane.DIRECT)) {
            for (Construct construct : able) {
                write(construct, context);
            }
        }
        left.removeAll(able);
    }

    private static void write(Construct construct, ComplianceContext context) throws IOException {
        construct.domain().prepare(context);
        Map<String, String> sections = texts(construct);
        sections.put(GoldenFile.RESULT, ConstructsCompliance.result(context.database(), construct));
        Path file = RESOURCES.resolve(GoldenFile.path(construct.name()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, GoldenFile.of(sections).toString());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isWrittenAsItsFileSays(Construct construct) throws IOException {
        GoldenFile file = GoldenFile.parse(Files.readString(RESOURCES.resolve(GoldenFile.path(construct.name()))));
        Map<String, String> sections = texts(construct);
        sections.put(GoldenFile.RESULT, file.section(GoldenFile.RESULT));
        assertThat(GoldenFile.of(sections).toString()).isEqualTo(file.toString());
    }

    @Test
    void everyFileIsOfAConstruct() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("golden/sql"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            constructs().map(Construct::name).toList());
        }
    }

    private static Map<String, String> texts(Construct construct) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Dialect dialect : Dialects.all()) {
            texts.put(dialect.name(), GoldenText.sql(construct.statement(), dialect));
        }
        return texts;
    }
}
