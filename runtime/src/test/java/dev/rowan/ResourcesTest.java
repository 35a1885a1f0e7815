package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.connect.PoolOptions;
import dev.rowan.error.RowanException;
import dev.rowan.exec.Execution;
import dev.rowan.sql.Projection;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way, the only connection comes back and works. */
class ResourcesTest {
    private final List<Execution> heard = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readersMayThrowAnything(boolean jdbiLane) {
        try (Database db = open(jdbiLane)) {
            for (Throwable thrown : List.of(new IllegalStateException("mine"), new StackOverflowError("mine"))) {
                Projection<String> failing = into(
                        (id, name) -> {
                            throw Sneaky.rethrow(thrown);
                        },
                        USER.id,
                        USER.username);
                assertGives(db, thrown, () -> db.list(select(failing)));
                assertGives(db, thrown, () -> db.first(select(failing)));
                assertGives(db, thrown, () -> {
                    try (Stream<String> stream = db.stream(select(failing))) {
                        stream.forEach(row -> {});
                    }
                });
                assertGives(db, thrown, () -> {
                    Iterator<String> rows = db.stream(select(failing)).iterator();
                    rows.next();
                });
                assertGives(
                        db,
                        thrown,
                        () -> db.sql("select id, username from users").list(failing));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bindersMayThrowAnything(boolean jdbiLane) {
        try (Database db = open(jdbiLane)) {
            for (Throwable thrown : List.of(new IllegalStateException("mine"), new StackOverflowError("mine"))) {
                SqlType<String> failing = SqlTypes.mapped(SqlTypes.STRING, String.class, text -> text, text -> {
                    throw Sneaky.rethrow(thrown);
                });
                assertThatThrownBy(() -> db.sql("update users set username = :name")
                                .bind("name", failing, "hunter2")
                                .execute())
                        .hasMessageNotContaining("hunter2");
                assertIdle(db);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStreamThatIsLeftOpenHoldsItsConnectionUntilItIsClosed(boolean jdbiLane) {
        try (Database db = open(jdbiLane)) {
            Stream<Long> stream = db.stream(select(USER.id));
            assertThat(db.pool().orElseThrow().active()).isEqualTo(1);
            stream.close();
            stream.close();
            assertIdle(db);
            assertThat(db.stream(select(USER.id))).hasSize(3);
            assertIdle(db);
            assertThatThrownBy(() -> db.stream(select(USER.id)).forEach(id -> {
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aListenerHearsOfAStreamThatFailed(boolean jdbiLane) {
        try (Database db = open(jdbiLane)) {
            heard.clear();
            assertThatThrownBy(() -> db.sql("select 100 / (3 - x) as id, 1 as version from system_range(1, 5)").stream(
                                    into((a, b) -> a, USER.id, USER.version))
                            .forEach(row -> {}))
                    .isInstanceOf(RowanException.class);
            assertThat(heard).hasSize(1);
            assertThat(heard.get(0).error()).isInstanceOf(RowanException.class);
            assertIdle(db);
        }
    }

    private Database open(boolean jdbiLane) {
        DatabaseBuilder builder = Database.configure()
                .pool(PoolOptions.DEFAULT.withSize(1).withAcquireTimeout(Duration.ofMillis(250)))
                .listener(heard::add);
        Database db = TestDatabases.open(jdbiLane ? builder.jdbiLane() : builder);
        db.insertAll(USER, List.of(user("a"), user("b"), user("c")));
        return db;
    }

    private static void assertGives(Database db, Throwable thrown, Runnable action) {
        assertThatThrownBy(action::run).isSameAs(thrown);
        assertIdle(db);
    }

    private static void assertIdle(Database db) {
        assertThat(db.pool().orElseThrow().active()).isZero();
        assertThat(db.count(USER)).isEqualTo(3);
    }
}
