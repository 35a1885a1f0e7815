package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream reads a table that is several times larger than memory. */
class StreamMemoryTest {
    private static final int THOUSAND = 1_000;
    private static final int ROWS = THOUSAND * THOUSAND;
    private static final int MEGABYTES = 64;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL", "SQLITE"})
    void aMillionRowsPassThroughLittleMemory(ServerKind kind) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        Assumptions.assumeTrue(lookup instanceof ServerLookup.Available, lookup::toString);
        try (TestDatabase provisioned =
                ((ServerLookup.Available) lookup).server().createDatabase("stream")) {
            streams(provisioned.url(), provisioned.user(), provisioned.password());
        }
    }

    /** The rows of a database in memory would themselves be in the way. */
    @org.junit.jupiter.api.Test
    void aMillionRowsPassThroughLittleMemoryFromAFileOfH2() {
        streams("jdbc:h2:file:" + directory.resolve("stream"), "sa", "");
    }

    private static void streams(String url, String user, String password) {
        try (Database db = Database.open(url, user, password)) {
            fill(db);
        }
        ForkedJvm reader = ForkedJvm.run(Reader.class, MEGABYTES, List.of(url, user), password);
        long sum = LongStream.range(0, ROWS).sum();
        assertThat(reader.output())
                .as("exit code %d, output %s", reader.exitCode(), reader.output())
                // newer JDKs warn of drivers that load native code
                .filteredOn(line -> line.contains(" lane: "))
                .containsExactlyElementsOf(Stream.of(TestedLane.values())
                        .map(lane -> lane + ": " + ROWS + " rows, sum " + sum)
                        .toList());
    }

    /** A thousand rows come from here, and the server makes a million of them. */
    private static void fill(Database db) {
        db.schema().create(READING);
        String label = "a label of some length";
        db.insertAll(
                READING,
                LongStream.range(0, THOUSAND)
                        .mapToObj(i -> new Reading(i, label, i))
                        .toList());
        db.sql("insert into reading (id, label, amount)"
                        + " select a.id * 1000 + b.id, a.label, a.id * 1000 + b.id from reading a cross join reading b"
                        + " where a.id > 0")
                .execute();
        assertThat(db.count(READING)).isEqualTo(ROWS);
    }

    /** The program with little memory. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            for (TestedLane lane : TestedLane.values()) {
                DatabaseBuilder builder = Database.configure()
                        .url(arguments[0])
                        .user(arguments[1])
                        .password(password);
                if (lane == TestedLane.FULL) {
                    builder.jdbiLane();
                }
                try (Database db = builder.open();
                        Stream<Reading> rows = db.stream(select(READING))) {
                    long[] seen = new long[2];
                    rows.forEach(row -> {
                        seen[0]++;
                        seen[1] += row.amount();
                    });
                    System.out.println(lane + ": " + seen[0] + " rows, sum " + seen[1]);
                }
            }
        }
    }
}
