package dev.rowan.test.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.connect.ConnectionListener;
import dev.rowan.connect.PoolMode;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.dialect.Feature;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.PoolExhausted;
import dev.rowan.error.RowanException;
import dev.rowan.exec.Isolation;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.server.TestDatabase;
import dev.rowan.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pools towards real servers. */
class PoolsTest {
    @ParameterizedTest
    @EnumSource
    void everyModeLendsAsItSays(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind)) {
            for (PoolMode mode : PoolMode.values()) {
                Heard heard = new Heard();
                try (Database db = Servers.configure(empty)
                        .pool(PoolOptions.DEFAULT.withMode(mode).withSize(2))
                        .listener(heard)
                        .open()) {
                    heard.news.clear();
                    for (int i = 0; i < 3; i++) {
                        assertThat(db.sql("select 1").one(SqlTypes.INT32)).isEqualTo(1);
                    }
                    assertThat(heard.news)
                            .as(mode.name())
                            .containsExactlyElementsOf(
                                    mode == PoolMode.NONE
                                            ? List.of("new", "out", "back", "new", "out", "back", "new", "out", "back")
                                            : List.of("out", "back", "out", "back", "out", "back"));
                    assertThat(db.pool().isPresent()).isEqualTo(mode != PoolMode.NONE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stateBurstAndExhaustion(ServerKind kind) {
        Heard heard = new Heard();
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty)
                        .pool(PoolOptions.DEFAULT.withSize(1).withBurst(1).withAcquireTimeout(Duration.ofMillis(300)))
                        .listener(heard)
                        .open()) {
            db.inConnection(one -> {
                assertThat(one.sql("select 1").one(SqlTypes.INT32)).isEqualTo(1);
                db.inConnection(two -> {
                    assertThat(two.sql("select 2").one(SqlTypes.INT32)).isEqualTo(2);
                    assertThat(db.pool()).contains(new PoolState(2, 0, 0, 2));
                    assertThatThrownBy(() -> db.sql("select 3").one(SqlTypes.INT32))
                            .isInstanceOf(PoolExhausted.class)
                            .hasMessageContaining("2 of 2 are in use");
                });
            });
            assertThat(heard.news).contains("exhausted 2 of 2");
            assertThat(db.pool().orElseThrow().active()).isZero();
            assertThat(db.sql("select 3").one(SqlTypes.INT32)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWaitingThreadGetsWhatComesBack(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty)
                        .pool(PoolOptions.DEFAULT.withSize(1))
                        .open()) {
            CountDownLatch asked = new CountDownLatch(1);
            CompletableFuture<Integer> waiting = db.inConnection(one -> {
                CompletableFuture<Integer> future = CompletableFuture.supplyAsync(() -> {
                    asked.countDown();
                    return db.sql("select 5").one(SqlTypes.INT32);
                });
                asked.await();
                while (db.pool().orElseThrow().waiting() == 0) {
                    Thread.onSpinWait();
                }
                assertThat(future).isNotDone();
                return future;
            });
            assertThat(waiting.join()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void initSqlAndDriverPropertiesReachEveryConnection(ServerKind kind) {
        for (PoolMode mode : PoolMode.values()) {
            try (TestDatabase empty = Servers.empty(kind);
                    Database db = Servers.configure(empty)
                            .pool(PoolOptions.DEFAULT.withMode(mode))
                            .initSql(initSql(kind))
                            .driverProperty(
                                    property(kind).get(0), property(kind).get(1))
                            .open()) {
                for (int i = 0; i < 2; i++) {
                    assertThat(db.sql(readsInitSql(kind)).one(SqlTypes.STRING)).isEqualTo("7");
                    assertThat(db.sql(property(kind).get(2)).one(SqlTypes.STRING))
                            .isEqualTo(property(kind).get(3));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultIsolation(ServerKind kind) throws SQLException {
        try (TestDatabase empty = Servers.empty(kind);
                Database db = Servers.configure(empty)
                        .isolation(Isolation.SERIALIZABLE)
                        .pool(PoolOptions.DEFAULT.withSize(1))
                        .open()) {
            assertThat(level(db, TxOptions.defaults())).isEqualTo(Isolation.SERIALIZABLE);
            assertThat(level(db, TxOptions.readOnly().retrying(2))).isEqualTo(Isolation.SERIALIZABLE);
            Assumptions.assumeTrue(db.dialect().supports(Feature.ISOLATION_LEVELS));
            assertThat(level(db, TxOptions.readCommitted())).isEqualTo(Isolation.READ_COMMITTED);
            int afterwards =
                    db.jdbi().withHandle(handle -> handle.getConnection().getTransactionIsolation());
            assertThat(afterwards).isNotEqualTo(Isolation.SERIALIZABLE.level());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingWhileInUseCommitsNothing(ServerKind kind) {
        try (TestDatabase empty = Servers.empty(kind);
                Database other = Servers.configure(empty).open()) {
            other.sql("create table kept (id integer)").execute();
            Database db = Servers.configure(empty).open();
            Transaction tx = db.begin();
            tx.sql("insert into kept values (1)").execute();
            db.close();
            try {
                tx.close();
            } catch (RowanException e) {
                assertThat(e).isInstanceOf(ConnectionException.class);
            }
            assertThat(tx.isOpen()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(() -> db.sql("select 1").one(SqlTypes.INT32))
                    .withMessage("The database is closed");
            assertThat(other.sql("select count(*) from kept").one(SqlTypes.INT64))
                    .isZero();
        }
    }

    /** What the server says of a transaction. */
    private static Isolation level(Database db, TxOptions options) {
        String sql = switch (db.dialect().name()) {
            case "h2" -> "select isolation_level from information_schema.sessions where session_id = session_id()";
            case "postgresql" -> "select current_setting('transaction_isolation')";
            case "mysql" -> "select @@transaction_isolation";
            case "mariadb" -> "select @@tx_isolation";
            default -> "select 'serializable'";
        };
        String name = db.inTransaction(options, tx -> tx.sql(sql).one(SqlTypes.STRING));
        return Isolation.valueOf(name.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }

    private static String initSql(ServerKind kind) {
        return switch (kind) {
            case H2 -> "set @probe = 7";
            case SQLITE -> "create temp table probe as select 7 as n";
            case POSTGRESQL -> "set rowan.probe = '7'";
            case MARIADB, MYSQL -> "set @probe = 7";
        };
    }

    private static String readsInitSql(ServerKind kind) {
        return switch (kind) {
            case H2 -> "select cast(@probe as varchar)";
            case SQLITE -> "select cast(n as text) from probe";
            case POSTGRESQL -> "select current_setting('rowan.probe')";
            case MARIADB, MYSQL -> "select cast(@probe as char)";
        };
    }

    /** A property's name and value, a query for it, and its answer. */
    private static List<String> property(ServerKind kind) {
        return switch (kind) {
            case H2 ->
                List.of(
                        "MODE",
                        "PostgreSQL",
                        "select setting_value from information_schema.settings where setting_name = 'MODE'",
                        "PostgreSQL");
            case SQLITE ->
                List.of("cache_size", "4711", "select cast(cache_size as text) from pragma_cache_size", "4711");
            case POSTGRESQL ->
                List.of("ApplicationName", "probe", "select current_setting('application_name')", "probe");
            case MARIADB -> List.of("sessionVariables", "wait_timeout=4711", "select @@session.wait_timeout", "4711");
            case MYSQL -> List.of("sessionVariables", "wait_timeout=4711", "select @@session.wait_timeout", "4711");
        };
    }

    private static final class Heard implements ConnectionListener {
        private final List<String> news = new CopyOnWriteArrayList<>();

        @Override
        public void connected(Connection connection) {
            news.add("new");
        }

        @Override
        public void checkedOut(Connection connection) {
            news.add("out");
        }

        @Override
        public void returned(Connection connection) {
            news.add("back");
        }

        @Override
        public void exhausted(PoolState state) {
            news.add("exhausted " + state.active() + " of " + state.total());
        }
    }
}
