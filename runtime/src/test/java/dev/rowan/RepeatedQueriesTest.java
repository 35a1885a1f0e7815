package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.exec.RepeatedQuery;
import dev.rowan.sql.Select;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedQueriesTest {
    private final List<RepeatedQuery> reported = new ArrayList<>();

    @Test
    void aLoopIsReportedOnceWithItsLine() {
        try (Database db = open()) {
            db.inTransaction(tx -> {
                for (int i = 0; i < 50; i++) {
                    tx.list(named("a" + i));
                }
                return null;
            });
        }
        assertThat(reported).singleElement().satisfies(query -> {
            assertThat(query.times()).isEqualTo(5);
            assertThat(query.sql()).startsWith("select").contains("where");
            assertThat(query.caller()).contains("RepeatedQueriesTest.java:").contains("aLoopIsReportedOnceWithItsLine");
        });
    }

    @Test
    void streamsLookUpsAndPartsOfATransactionCount() {
        try (Database db = open()) {
            long id = db.insert(USER, user("ann")).id();
            db.inTransaction(tx -> {
                for (int i = 0; i < 5; i++) {
                    tx.inTransaction(part -> part.get(USER, id));
                    try (Stream<?> rows = tx.stream(named("a" + i))) {
                        assertThat(rows.count()).isZero();
                    }
                }
                return null;
            });
        }
        assertThat(reported).hasSize(2);
    }

    @Test
    void aSessionIsWatchedToo() {
        try (Database db = open()) {
            db.inSession(session -> {
                for (int i = 0; i < 5; i++) {
                    session.find(USER, (long) i);
                }
                return null;
            });
        }
        assertThat(reported)
                .singleElement()
                .satisfies(query -> assertThat(query.caller()).contains("RepeatedQueriesTest.java:"));
    }

    @Test
    void loopsOfSingleVerbsAreReportedWithTheirLine() throws InterruptedException {
        try (Database db = open()) {
            for (int i = 0; i < 50; i++) {
                db.list(named("a" + i));
            }
            assertThat(reported).singleElement().satisfies(query -> {
                assertThat(query.times()).isEqualTo(5);
                assertThat(query.caller()).contains("RepeatedQueriesTest.java:").contains("loopsOfSingleVerbs");
            });
            reported.clear();
            for (int i = 0; i < 50; i++) {
                String name = "a" + i;
                Thread other = new Thread(() -> db.list(named(name)));
                other.start();
                other.join();
            }
            db.list(named("a"));
            db.list(named("b"));
            db.list(named("c"));
            db.list(named("d"));
            db.list(named("e"));
        }
        assertThat(reported).isEmpty();
    }

    @Test
    void whatIsNoLoopIsNotReported() {
        try (Database db = open()) {
            db.inTransaction(tx -> {
                tx.list(named("a"));
                tx.list(named("b"));
                tx.list(named("c"));
                tx.list(named("d"));
                return tx.list(named("e"));
            });
            for (int i = 0; i < 50; i++) {
                String name = "a" + i;
                db.inTransaction(tx -> tx.list(named(name)));
            }
            try (Transaction tx = db.begin()) {
                for (int i = 0; i < 50; i++) {
                    tx.list(named("a" + i));
                    tx.commit();
                }
            }
            db.inTransaction(tx -> {
                for (int i = 0; i < 50; i++) {
                    tx.list(select(USER)
                            .where(USER.username.isIn(Stream.iterate("a", name -> name + "a")
                                    .limit(40)
                                    .toList())));
                }
                return null;
            });
        }
        assertThat(reported).isEmpty();
    }

    @Test
    void theLogSaysWhatToDo() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try (Database db = TestDatabases.open(Database.configure().repeatedQueries(3))) {
            db.inTransaction(tx -> {
                for (int i = 0; i < 3; i++) {
                    tx.list(named("hunter2"));
                }
                return null;
            });
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("WARN dev.rowan.repeated - Sent 3 times at dev.rowan.RepeatedQueriesTest.")
                .contains("load(rows, relation)")
                .doesNotContain("hunter2");
    }

    @Test
    void onceIsNoRepetition() {
        assertThatThrownBy(() -> Database.configure().repeatedQueries(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 1 times");
    }

    private Database open() {
        return TestDatabases.open(Database.configure().repeatedQueries(5, reported::add));
    }

    private static Select<dev.rowan.example.User> named(String name) {
        return select(USER).where(USER.username.eq(name));
    }
}
