package dev.rowan.test.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.error.RowanException;
import dev.rowan.render.Bind;
import dev.rowan.render.Rendered;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.ServerLookup;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.test.server.TestServers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten thousand random statements give on every database what an interpreter says. {@code -Drowan.fuzz.seed} begins
 * elsewhere, {@code -Drowan.fuzz.statements} makes fewer or more; a failure names its seed and the smallest statement that
 * was found to fail.
 */
class RandomStatementsTest {
    private static final long SEED = Long.getLong("rowan.fuzz.seed", 0);
    private static final int STATEMENTS = Integer.getInteger("rowan.fuzz.statements", 10_000);
    private static final int MOST_FAILURES = 5;

    @ParameterizedTest
    @EnumSource
    void giveWhatTheyMean(ServerKind kind) {
        ServerLookup lookup = TestServers.shared().lookup(kind);
        if (!(lookup instanceof ServerLookup.Available available)) {
            Assumptions.abort(lookup.toString());
            return;
        }
        try (TestDatabase provisioned = available.server().createDatabase("fuzz");
                Database db = Database.open(provisioned.url(), provisioned.user(), provisioned.password())) {
            db.schema().create(FuzzCatalog.TABLES);
            for (Tables table : Tables.values()) {
                table.insertRows(db);
            }
            Tried tried = new Tried(db, new Operations(kinds(kind)));
            for (long seed = SEED; seed < SEED + STATEMENTS && tried.failures.size() < MOST_FAILURES; seed++) {
                tried.statement(seed);
            }
            System.out.printf(
                    "[rowan-test] %s: %,d random statements, %,d of them with a row or more, %,d left out%n",
                    kind.id(), tried.compared, tried.withRows, tried.outOfRange);
            assertThat(tried.failures).isEmpty();
            assertThat(tried.withRows).isGreaterThan(STATEMENTS / 2);
        }
    }

    /** SQLite has no decimals. */
    private static List<ValueKind> kinds(ServerKind kind) {
        return Arrays.stream(ValueKind.values())
                .filter(value -> kind != ServerKind.SQLITE || value != ValueKind.DECIMAL)
                .toList();
    }

    private static final class Tried {
        private final List<String> failures = new ArrayList<>();
        private final Database database;
        private final Operations operations;
        private int compared;
        private int withRows;
        private int outOfRange;

        Tried(Database database, Operations operations) {
            this.database = database;
            this.operations = operations;
        }

        void statement(long seed) {
            RandomStatement statement = Generator.statement(seed, operations);
            List<List<@Nullable Object>> expected;
            try {
                expected = statement.rows();
            } catch (OutOfRangeException e) {
                outOfRange++;
                return;
            }
            compared++;
            withRows += expected.isEmpty() ? 0 : 1;
            if (problem(database, statement, expected) != null) {
                failures.add(report(seed, statement));
            }
        }

        private String report(long seed, RandomStatement statement) {
            RandomStatement smallest = Shrinker.smallest(statement, candidate -> problem(database, candidate) != null);
            Rendered rendered = database.sql(Writing.of(smallest));
            return "seed " + seed + ": " + problem(database, smallest) + "\n" + rendered.sql() + "\n"
                    + rendered.binds().stream().map(Bind::value).toList();
        }
    }

    /** What is wrong with a shrunk statement; null for nothing, or if it names a source that was left out. */
    private static @Nullable String problem(Database db, RandomStatement statement) {
        try {
            return problem(db, statement, statement.rows());
        } catch (OutOfRangeException | NullPointerException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String problem(
            Database db, RandomStatement statement, List<List<@Nullable Object>> expected) {
        Query<Row> query = Writing.of(statement);
        try {
            List<List<@Nullable Object>> actual = statement.comparable(
                    db.list(query).stream().map(RandomStatementsTest::values).toList());
            return actual.equals(expected) ? null : "expected " + expected + "\nbut was  " + actual;
        } catch (RowanException e) {
            return e.toString();
        }
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(Values.normal(row.at(i)));
        }
        return values;
    }
}
