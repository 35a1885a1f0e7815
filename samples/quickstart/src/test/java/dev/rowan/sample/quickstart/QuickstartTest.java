package dev.rowan.sample.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.rowan.Database;
import dev.rowan.sample.quickstart.atlas.Atlas;
import dev.rowan.sample.quickstart.console.Console;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickstartTest {
    private static final Path GOLDEN = Path.of("src/test/resources/quickstart-h2.txt");
    private static final Atlas WHOLE = Atlas.ofJdk();
    private static final Atlas SMALL = SmallAtlas.of(WHOLE);

    @Test
    void printsWhatItHasAlwaysPrinted() throws IOException {
        String printed = run("jdbc:h2:mem:small", "", "", SMALL);

        if (Boolean.getBoolean("rowan.golden.update")) {
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void answersTheSameOnEveryServerAndLeavesNothingBehind(ServerKind kind) throws Exception {
        if (TestServers.shared().lookup(kind) instanceof ServerLookup.Available available) {
            try (TestDatabase database = available.server().createDatabase("quickstart")) {
                String printed = run(database.url(), database.user(), database.password(), SMALL);

                assertThat(answers(printed)).isEqualTo(answers(Files.readString(GOLDEN)));
                assertThat(isThere(database, "countries")).isFalse();
            }
        } else {
            abort(kind + " is not available");
        }
    }

    @Test
    void loadsTheWholeWorld() {
        assertThat(run("jdbc:h2:mem:whole", "", "", WHOLE))
                .containsPattern("countries +" + WHOLE.countries().size() + "\n")
                .containsPattern("country_names +" + WHOLE.names().size() + "\n")
                .containsPattern("zones +" + WHOLE.zones().size() + "\n");
        assertThat(WHOLE.names()).hasSizeGreaterThan(30_000);
    }

    /** As a user runs it: the server is named by the environment, and the bars of progress go to the error stream. */
    @Test
    void runsOnTheServerOfTheEnvironmentAndShowsHowFarItIs(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed.txt");
        Path progress = folder.resolve("progress.txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Quickstart.class.getName());
        java.environment().put("ROWAN_URL", "jdbc:sqlite:" + folder.resolve("atlas.db"));
        int exit = java.redirectOutput(printed.toFile())
                .redirectError(progress.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(() -> read(progress)).isZero();
        assertThat(read(printed))
                .contains("━━ Records become tables, on SQLite")
                .containsPattern("country_names +" + WHOLE.names().size() + "\n")
                .contains("StaleRecordException: ", "UniqueViolation of ")
                .contains("ROWAN_URL=jdbc:postgresql://localhost/test ROWAN_USER=me ROWAN_PASSWORD=");
        assertThat(read(progress))
                .contains("countries 100%")
                .containsPattern("country_names 100% .* " + WHOLE.names().size() + "/"
                        + WHOLE.names().size());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String url, String user, String password, Atlas atlas) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        Quickstart.run(Database.configure().url(url).user(user).password(password), atlas, console);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Without what differs between databases: their names, their SQL, and whether they tell a constraint's name. */
    private static String answers(String printed) {
        return printed.lines()
                .filter(line -> !line.startsWith("  │ ") && !line.startsWith("━━ Records become tables"))
                .map(line -> line.replaceAll("(Violation) .*", "$1"))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isThere(TestDatabase database, String table) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    return true;
                }
            }
            return false;
        }
    }
}
