package dev.rowan.test.engine;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.engine.GadgetTable.GADGET;
import static dev.rowan.test.engine.model.ClockedTable.CLOCKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.connect.PoolMode;
import dev.rowan.connect.PoolOptions;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.test.engine.model.Clocked;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session of a server is set to when Rowan has opened it. */
class SessionsTest {
    @ParameterizedTest
    @EnumSource(PoolMode.class)
    void sqliteKeepsForeignKeysAndWaitsForLocks(PoolMode mode) {
        try (TestDatabase empty = Servers.empty(ServerKind.SQLITE);
                Database db = Servers.configure(empty)
                        .pool(PoolOptions.DEFAULT.withMode(mode))
                        .open()) {
            assertThat(db.sql("select foreign_keys from pragma_foreign_keys").one(SqlTypes.INT32))
                    .isEqualTo(1);
            assertThat(db.sql("select timeout from pragma_busy_timeout").one(SqlTypes.INT32))
                    .isEqualTo(5_000);
            assertThat(db.sql("select journal_mode from pragma_journal_mode").one(SqlTypes.STRING))
                    .isEqualTo("wal");
            db.sql("create table a (id integer primary key)").execute();
            db.sql("create table b (a_id integer references a (id))").execute();
            assertThatThrownBy(() -> db.sql("insert into b values (1)").execute())
                    .isInstanceOf(ForeignKeyViolation.class);
        }
    }

    @Test
    void sqliteTakesTheUrlsWordOverRowans() {
        try (TestDatabase empty = Servers.empty(ServerKind.SQLITE);
                Database db = Database.open(empty.url() + "?foreign_keys=false&busy_timeout=11&journal_mode=DELETE")) {
            assertThat(db.sql("select foreign_keys from pragma_foreign_keys").one(SqlTypes.INT32))
                    .isZero();
            assertThat(db.sql("select timeout from pragma_busy_timeout").one(SqlTypes.INT32))
                    .isEqualTo(11);
            assertThat(db.sql("select journal_mode from pragma_journal_mode").one(SqlTypes.STRING))
                    .isEqualTo("delete");
        }
    }

    @Test
    void sqliteOpensAFileThatMayOnlyBeRead(@TempDir Path directory) {
        Path file = directory.resolve("app.db");
        try (Database db = Database.open("jdbc:sqlite:" + file + "?journal_mode=DELETE")) {
            db.sql("create table a (id integer)").execute();
            db.sql("insert into a values (5)").execute();
        }
        for (String parameter : List.of("mode=ro", "immutable=1")) {
            String url = "jdbc:sqlite:file:" + file + "?" + parameter;
            try (Database db = Database.open(url)) {
                assertThat(db.sql("select id from a").one(SqlTypes.INT32))
                        .as(url)
                        .isEqualTo(5);
                assertThatThrownBy(() -> db.sql("insert into a values (6)").execute())
                        .as(url)
                        .isInstanceOf(DatabaseException.class);
            }
        }
    }

    /** A server that was set to cut values off instead of refusing them must not do so here. */
    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"MARIADB", "MYSQL"})
    void valuesThatDoNotFitAreRefused(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database admin = Servers.configure(empty).open()) {
            String mode = admin.sql("select @@global.sql_mode").one(SqlTypes.STRING);
            admin.sql("set global sql_mode = ''").execute();
            try (Database db = Servers.configure(empty).open()) {
                db.sql("create table t (n tinyint, s varchar(3))").execute();
                assertThatThrownBy(
                                () -> db.sql("insert into t (n) values (300)").execute())
                        .isInstanceOf(DataException.class);
                assertThatThrownBy(() ->
                                db.sql("insert into t (s) values ('abcd')").execute())
                        .isInstanceOf(DataException.class);
            } finally {
                admin.sql("set global sql_mode = '" + mode + "'").execute();
            }
        }
    }

    /** A moment is in UTC wherever it is made, whatever the zone of the server and of the JVM. */
    @ParameterizedTest
    @EnumSource
    void momentsThatTheServerMakes(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind)) {
            Optional<String> zone = switch (kind) {
                case H2 -> Optional.of("set time zone '+05:30'");
                case POSTGRESQL -> Optional.of("set time zone 'Asia/Tokyo'");
                case MARIADB, MYSQL -> Optional.of("set global time_zone = '+05:30'");
                case SQLITE -> Optional.empty();
            };
            if (kind == ServerKind.MARIADB || kind == ServerKind.MYSQL) {
                try (Database admin = Servers.configure(empty).open()) {
                    admin.sql(zone.orElseThrow()).execute();
                    try {
                        assertMadeNow(Servers.configure(empty));
                    } finally {
                        admin.sql("set global time_zone = 'SYSTEM'").execute();
                    }
                }
            } else {
                DatabaseBuilder builder = Servers.configure(empty);
                zone.ifPresent(builder::initSql);
                assertMadeNow(builder);
            }
        }
    }

    private static void assertMadeNow(DatabaseBuilder builder) {
        try (Database db = builder.open()) {
            db.schema().create(CLOCKED);
            Clocked stored = db.insert(CLOCKED, new Clocked(1, null));
            assertThat(stored.made()).isCloseTo(Instant.now(), within(10, ChronoUnit.MINUTES));
            assertThat(db.get(CLOCKED, 1)).isEqualTo(stored);
        }
    }

    /** Backslashes in patterns, where a server was told to take them as they are. MySQL's driver cannot be told. */
    @Test
    void backslashesAreWhatTheyAre() {
        try (TestDatabase empty = Servers.empty(ServerKind.MARIADB);
                Database db = Servers.configure(empty)
                        .initSql("set sql_mode = concat(@@sql_mode, ',NO_BACKSLASH_ESCAPES')")
                        .open()) {
            db.schema().create(GADGET);
            db.insert(GADGET, new Gadget(1, "50%_\\x", "c:\\"));
            db.insert(GADGET, new Gadget(2, "50 and _x", "c:\\"));
            assertThat(db.list(select(GADGET.id).where(GADGET.name.contains("%_\\"))))
                    .containsExactly(1L);
        }
    }
}
