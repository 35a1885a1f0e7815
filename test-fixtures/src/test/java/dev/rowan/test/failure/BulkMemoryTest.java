package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.BulkOptions;
import dev.rowan.Database;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More rows than memory could hold are inserted. How many, {@code -Drowan.bulk.rows} says. */
class BulkMemoryTest {
    private static final int ROWS = Integer.getInteger("rowan.bulk.rows", 100_000);
    private static final int MEGABYTES = 32;

    /** H2 keeps what it writes in this memory as well. */
    private static final int MEGABYTES_WITH_A_DATABASE = 48;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL", "SQLITE"})
    void manyRowsPassThroughLittleMemory(ServerKind kind) {
        try (BrokenDatabase on = BrokenDatabase.open(kind, TestedLane.DIRECT, builder -> {}, READING)) {
            TestDatabase at = on.provisioned();
            load(at.url(), at.user(), at.password(), MEGABYTES);
            verify(on.database());
        }
    }

    @Test
    void manyRowsPassThroughLittleMemoryIntoAFileOfH2() {
        String url = "jdbc:h2:file:" + directory.resolve("bulk");
        try (Database db = Database.open(url, "sa", "")) {
            db.schema().create(READING);
        }
        load(url, "sa", "", MEGABYTES_WITH_A_DATABASE);
        try (Database db = Database.open(url, "sa", "")) {
            verify(db);
        }
    }

    private static void load(String url, String user, String password, int megabytes) {
        ForkedJvm writer = ForkedJvm.run(Writer.class, megabytes, List.of(url, user, Integer.toString(ROWS)), password);
        assertThat(writer.output())
                .as("exit code %d, output %s", writer.exitCode(), writer.output())
                .contains(ROWS + " rows, told " + ROWS / 1_000 + " times of " + ROWS);
    }

    private static void verify(Database db) {
        assertThat(db.count(READING)).isEqualTo(ROWS);
        assertThat(db.one(select(sum(READING.amount))))
                .isEqualTo(LongStream.range(0, ROWS).sum());
    }

    /** The program with little memory. */
    static final class Writer {
        private static final String FILLING = "x".repeat(230);

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            int rows = Integer.parseInt(arguments[2]);
            AtomicLong told = new AtomicLong();
            AtomicLong last = new AtomicLong();
            BulkOptions options = BulkOptions.defaults().progress(soFar -> {
                told.incrementAndGet();
                last.set(soFar);
            });
            try (Database db = Database.open(arguments[0], arguments[1], password)) {
                long inserted = db.insertAll(
                        READING, LongStream.range(0, rows).mapToObj(i -> new Reading(i, i + FILLING, i)), options);
                System.out.println(inserted + " rows, told " + told + " times of " + last);
            }
        }
    }
}
