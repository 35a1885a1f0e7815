package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.RowanException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.exec.Execution;
import dev.rowan.exec.ExecutionKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
    @Test
    void bothLanesTellTheSame() {
        List<Seen> direct = events(Database.configure());
        List<Seen> jdbi = events(Database.configure().jdbiLane());
        assertThat(jdbi).isEqualTo(direct);
        assertThat(direct)
                .extracting(
                        Seen::kind,
                        Seen::rows,
                        Seen::batchSize,
                        seen -> seen.error() == null ? "" : seen.error().getSimpleName())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.UPDATE, 1L, 1, ""),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.BATCH, 3L, 3, ""),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.QUERY, 4L, 1, ""),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.UPDATE, 4L, 1, ""),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.UPDATE, 0L, 1, "UniqueViolation"),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.QUERY, 0L, 1, "InvalidSqlException"),
                        org.assertj.core.groups.Tuple.tuple(ExecutionKind.STREAM, 2L, 1, ""));
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        List<Execution> heard = new ArrayList<>();
        try (Database db = Database.configure()
                .url(TestDatabases.url())
                .listener((Execution execution) -> {
                    throw new IllegalStateException("listener");
                })
                .listener(heard::add)
                .open()) {
            db.schema().create(USER);
            db.insert(USER, user("ann"));
        }
        assertThat(heard).hasSize(2);
    }

    @Test
    void theLogHasEveryStatementAndNoValue() {
        String logged = logOf(Database.configure().echo());
        assertThat(logged)
                .contains("INFO dev.rowan.sql")
                .containsPattern("\\d\\.\\d{3} ms, 1 rows: insert into users")
                .containsPattern("3 rows, batch of 3: insert into users")
                .containsPattern("0 rows, failed with UniqueViolation: insert into users")
                .doesNotContain("hunter2")
                .doesNotContain("dev.rowan.slow");
    }

    @Test
    void theLogOfSlowStatementsHasThoseOnly() {
        assertThat(logOf(Database.configure().slowQueries(Duration.ofNanos(1))))
                .contains("WARN dev.rowan.slow")
                .containsPattern(
                        "3 rows, batch of 3: insert into users .* at dev\\.rowan\\.ListenerTest\\.\\S+\\(ListenerTest\\.java:\\d+\\)")
                .containsPattern("rows: select .* at dev\\.rowan\\.ListenerTest\\.\\S+\\(ListenerTest\\.java:\\d+\\)")
                .doesNotContainPattern(" at (java|dev\\.rowan\\.(exec|Verbs))")
                .doesNotContain("hunter2");
        assertThat(logOf(Database.configure().slowQueries(Duration.ofDays(1)))).doesNotContain("dev.rowan.slow");
    }

    /** The simple logger writes to whatever the error stream is at the moment. */
    private static String logOf(DatabaseBuilder builder) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (Database db = TestDatabases.open(builder)) {
            db.insert(USER, user("hunter2"));
            db.insertAll(USER, List.of(user("a"), user("b"), user("c")));
            assertThatThrownBy(() -> db.insert(USER, user("hunter2"))).isInstanceOf(UniqueViolation.class);
            db.list(select(USER).where(USER.username.eq("hunter2")));
        } finally {
            System.setErr(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private static List<Seen> events(DatabaseBuilder builder) {
        List<Execution> heard = new ArrayList<>();
        try (Database db = TestDatabases.open(builder.listener(heard::add))) {
            heard.clear();
            db.insert(USER, user("ann"));
            db.insertAll(USER, List.of(user("a"), user("b"), user("c")));
            db.list(select(USER));
            db.execute(update(USER).set(USER.active, false).everyRow());
            assertThatThrownBy(() -> db.insert(USER, user("ann"))).isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> db.sql("select nope").list(USER)).isInstanceOf(RowanException.class);
            try (var users = db.stream(select(USER))) {
                assertThat(users.limit(2)).hasSize(2);
            }
        }
        assertThat(heard)
                .allSatisfy(execution -> assertThat(execution.elapsed()).isPositive());
        return heard.stream()
                .map(execution -> new Seen(
                        execution.kind(),
                        execution.sql(),
                        execution.rows(),
                        execution.batchSize(),
                        execution.error() == null ? null : execution.error().getClass()))
                .toList();
    }

    private record Seen(ExecutionKind kind, String sql, long rows, int batchSize, Class<?> error) {}
}
