package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.TestDatabases.withBalance;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.MappingException;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.example.Role;
import dev.rowan.example.User;
import dev.rowan.exec.RowanPlugin;
import dev.rowan.exec.StatementOptions;
import dev.rowan.type.SqlTypes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every verb; one subclass for each lane. */
abstract class DatabaseTest {
    private final Database db;

    DatabaseTest(DatabaseBuilder builder) {
        db = TestDatabases.open(builder);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void insertGivesBackKeyVersionAndTimes() {
        User stored = db.insert(USER, user("ann"));
        assertThat(stored.id()).isEqualTo(1L);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.audit().createdAt()).isAfter(java.time.Instant.EPOCH);
        assertThat(db.get(USER, 1L)).isEqualTo(stored);
    }

    @Test
    void insertKeepsAKeyThatIsSet() {
        User first = db.insert(USER, user("ann"));
        db.delete(USER, first);
        assertThat(db.insert(USER, first).id()).isEqualTo(first.id());
    }

    @Test
    void insertAllKeepsOrderAndKeys() {
        List<User> users =
                IntStream.range(0, 2_500).mapToObj(i -> user("u" + i)).toList();
        List<User> stored = db.insertAll(USER, users);
        assertThat(stored)
                .extracting(User::username)
                .containsExactlyElementsOf(users.stream().map(User::username).toList());
        assertThat(db.list(select(USER).orderBy(USER.id))).containsExactlyElementsOf(stored);
        assertThat(db.insertAll(USER, List.of())).isEmpty();
    }

    @Test
    void insertAllMixesRowsWithAndWithoutKeys() {
        User kept = new User(
                100L,
                "kept",
                null,
                user("x").balance(),
                Role.USER,
                true,
                user("x").audit(),
                0);
        List<User> stored = db.insertAll(USER, List.of(user("a"), kept, user("b")));
        assertThat(stored).extracting(User::username).containsExactly("a", "kept", "b");
        assertThat(stored).extracting(User::id).containsExactly(1L, 100L, 2L);
    }

    @Test
    void insertAllIsAllOrNothing() {
        assertThatThrownBy(() -> db.insertAll(USER, List.of(user("a"), user("b"), user("a"))))
                .isInstanceOf(dev.rowan.error.UniqueViolation.class);
        assertThat(db.count(USER)).isZero();
    }

    @Test
    void updateMovesTheVersionAndRefusesAStaleOne() {
        User stored = db.insert(USER, user("ann"));
        User richer = db.update(USER, withBalance(stored, "20.00"));
        assertThat(richer.version()).isEqualTo(2);
        assertThat(db.get(USER, 1L)).isEqualTo(richer);
        assertThatThrownBy(() -> db.update(USER, withBalance(stored, "30.00")))
                .isInstanceOf(StaleRecordException.class)
                .hasMessageContaining("users")
                .hasMessageNotContaining("30.00");
        db.delete(USER, richer);
        assertThatThrownBy(() -> db.update(USER, richer)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void updateOfADifferenceWritesOnlyThat() {
        User stored = db.insert(USER, user("ann"));
        assertThat(db.update(USER, stored, stored)).isSameAs(stored);
        User richer = db.update(USER, stored, withBalance(stored, "20.00"));
        assertThat(richer.version()).isEqualTo(2);
        assertThat(db.get(USER, 1L)).isEqualTo(richer);
        assertThatThrownBy(() -> db.update(USER, stored, withBalance(stored, "5.00")))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void deleteChecksTheVersion() {
        User stored = db.insert(USER, user("ann"));
        User newer = db.update(USER, withBalance(stored, "20.00"));
        assertThatThrownBy(() -> db.delete(USER, stored)).isInstanceOf(StaleRecordException.class);
        db.delete(USER, newer);
        assertThat(db.exists(USER, 1L)).isFalse();
        assertThat(db.deleteByKey(USER, 1L)).isFalse();
    }

    @Test
    void upsertInsertsThenUpdates() {
        User stored = db.upsert(USER, user("ann"), USER.username);
        assertThat(stored.id()).isEqualTo(1L);
        User again = db.upsert(USER, withBalance(user("ann"), "70.00"), USER.username);
        assertThat(again.id()).isEqualTo(1L);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.balance()).isEqualByComparingTo("70.00");
        assertThat(again.audit().createdAt()).isEqualTo(stored.audit().createdAt());
        User byKey = db.upsert(USER, withBalance(again, "80.00"));
        assertThat(byKey.version()).isEqualTo(3);
        assertThat(db.list(select(USER))).containsExactly(byKey);
    }

    @Test
    void readsOneFirstAndNone() {
        assertThat(db.oneOrNull(select(USER))).isNull();
        assertThat(db.firstOrNull(select(USER))).isNull();
        assertThat(db.find(USER, 1L)).isEmpty();
        assertThatThrownBy(() -> db.one(select(USER))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.first(select(USER))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.get(USER, 1L)).isInstanceOf(NotFoundException.class);
        User ann = db.insert(USER, user("ann"));
        assertThat(db.one(select(USER))).isEqualTo(ann);
        assertThat(db.find(USER, 1L)).contains(ann);
        db.insert(USER, user("bob"));
        assertThatThrownBy(() -> db.one(select(USER))).isInstanceOf(NotUniqueException.class);
        assertThatThrownBy(() -> db.oneOrNull(select(USER))).isInstanceOf(NotUniqueException.class);
        assertThat(db.first(select(USER).orderBy(USER.id))).isEqualTo(ann);
    }

    @Test
    void counts() {
        db.insertAll(USER, List.of(user("a"), user("b"), user("c")));
        assertThat(db.count(USER)).isEqualTo(3);
        assertThat(db.count(select(USER).where(USER.username.ne("a")).orderBy(USER.id)))
                .isEqualTo(2);
        assertThat(db.count(select(USER).limit(2))).isEqualTo(2);
        assertThat(db.count(select(USER.active).distinct())).isEqualTo(1);
        assertThat(db.count(select(USER.active, count(USER.id)).groupBy(USER.active)))
                .isEqualTo(1);
        assertThat(db.count(select(count()).from(USER))).isEqualTo(1);
        assertThat(db.exists(select(USER).where(USER.username.eq("b")))).isTrue();
        assertThat(db.exists(select(USER).where(USER.username.eq("z")))).isFalse();
    }

    @Test
    void executesChanges() {
        db.insertAll(USER, List.of(user("a"), user("b")));
        assertThat(db.execute(
                        update(USER).set(USER.balance, USER.balance.plus(1)).where(USER.username.eq("a"))))
                .isEqualTo(1);
        assertThat(db.one(select(USER.balance).where(USER.username.eq("a")))).isEqualByComparingTo("11.00");
    }

    @Test
    void streamsAndGivesTheConnectionBack() {
        db.insertAll(USER, IntStream.range(0, 50).mapToObj(i -> user("u" + i)).toList());
        try (Stream<User> users = db.stream(select(USER).orderBy(USER.id))) {
            assertThat(users.limit(3).map(User::username)).containsExactly("u0", "u1", "u2");
        }
        assertThat(db.stream(select(USER))).hasSize(50);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aStreamThatFailsGivesTheConnectionBack() {
        db.insert(USER, user("ann"));
        assertThatThrownBy(() -> db.stream(select(USER.bio)).toList())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("users.bio");
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void nativeSqlBindsByNameAndReadsByName() {
        db.insertAll(USER, List.of(user("a"), user("b"), user("c")));
        NativeSql all = db.sql("select version, updated_at, created_at, active, role, balance, bio, username, id"
                + " from users where username in (:names) and balance < :most -- :not a parameter\n order by id");
        assertThat(all.bind("names", List.of("a", "c")).bind("most", 100).list(USER))
                .extracting(User::username)
                .containsExactly("a", "c");
        assertThat(db.sql("select count(*) from users").one(SqlTypes.INT64)).isEqualTo(3L);
        assertThat(db.sql("update users set bio = :bio where role = :role")
                        .bind("bio", "::x")
                        .bind("role", USER.role, Role.USER)
                        .execute())
                .isEqualTo(3);
        assertThat(db.sql("select bio from users where id = :id").bind("id", 1).oneOrNull(SqlTypes.STRING))
                .isEqualTo("::x");
        assertThat(db.sql("update users set bio = :bio")
                        .bind("bio", (Object) null)
                        .execute())
                .isEqualTo(3);
        assertThat(db.sql("select bio from users where id = 1").oneOrNull(SqlTypes.STRING))
                .isNull();
    }

    @Test
    void nativeSqlReportsMistakes() {
        NativeSql sql = db.sql("select * from users where id in (:ids)");
        assertThatThrownBy(() -> sql.bind("id", 1)).hasMessageContaining(":id").hasMessageContaining("[ids]");
        assertThatThrownBy(() -> sql.list(USER)).hasMessageContaining(":ids has no value");
        assertThatThrownBy(() -> sql.bind("ids", List.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> sql.bind("ids", new Object())).hasMessageContaining("Object");
        db.insert(USER, user("ann"));
        assertThatThrownBy(() -> db.sql("select id, username from users").list(USER))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("bio");
    }

    @Test
    void optionsAreHonoured() {
        db.insert(USER, user("ann"));
        Operations reading = db.with(StatementOptions.DEFAULT.withReadOnly());
        assertThat(reading.list(select(USER))).hasSize(1);
        assertThatThrownBy(() -> reading.insert(USER, user("bob"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> db.with(StatementOptions.timeout(java.time.Duration.ofSeconds(1)))
                        .sql("select count(*) from system_range(1, 100000), system_range(1, 100000)")
                        .one(SqlTypes.INT64))
                .isInstanceOf(dev.rowan.error.QueryTimeout.class);
    }

    @Test
    void aValueThatCannotBeReadNamesItsColumn() {
        db.insert(USER, user("ann"));
        db.sql("update users set role = 'NONSENSE-SECRET'").execute();
        assertThatThrownBy(() -> db.list(select(USER)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("users.role")
                .hasMessageNotContaining("NONSENSE");
    }

    @Test
    void pluginTeachesJdbiTheRecord() {
        User ann = db.insert(USER, user("ann"));
        db.jdbi().installPlugin(RowanPlugin.of(db.dialect()).reads(User.class, USER));
        List<User> users = db.jdbi()
                .withHandle(handle -> handle.createQuery("select * from users")
                        .mapTo(User.class)
                        .list());
        assertThat(users).containsExactly(ann);
    }

    @Test
    void aLoggerOfJdbiSeesStatements() {
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        db.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(org.jdbi.v3.core.statement.StatementContext context) {
                seen.incrementAndGet();
            }
        });
        db.insert(USER, user("ann"));
        db.list(select(USER));
        assertThat(seen).hasValue(2);
    }
}
