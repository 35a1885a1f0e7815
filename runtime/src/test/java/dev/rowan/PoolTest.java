package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.connect.ConnectionListener;
import dev.rowan.connect.PoolMode;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.dialect.H2Dialect;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.PoolExhausted;
import dev.rowan.exec.Isolation;
import dev.rowan.type.SqlTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolTest {
    private static final String SESSION = "select session_id()";

    @Test
    void anExhaustedPoolSaysSoAndTellsItsListeners() {
        List<String> heard = new CopyOnWriteArrayList<>();
        ConnectionListener listener = new Recorder(heard);
        try (Database db = TestDatabases.open(Database.configure()
                .pool(PoolOptions.DEFAULT.withSize(1).withAcquireTimeout(Duration.ofMillis(250)))
                .listener(listener))) {
            heard.clear();
            db.inTransaction(tx -> {
                assertThat(db.pool()).contains(new PoolState(1, 0, 0, 1));
                assertThatThrownBy(() -> db.count(USER))
                        .isInstanceOfSatisfying(
                                PoolExhausted.class,
                                e -> assertThat(e.retryable()).isTrue())
                        .hasMessageContaining("250 ms")
                        .hasMessageContaining("1 of 1");
                tx.insert(USER, user("ann"));
            });
            assertThat(heard).containsExactly("out", "exhausted 1", "back");
            assertThat(db.count(USER)).isEqualTo(1);
        }
    }

    /** The pool fills itself up in a thread of its own. */
    @Test
    void asManyConnectionsAreKeptIdleAsItSays() throws InterruptedException {
        try (Database db = TestDatabases.open(
                Database.configure().pool(PoolOptions.DEFAULT.withSize(4).withMinIdle(3)))) {
            for (int i = 0; i < 200 && db.pool().orElseThrow().idle() < 3; i++) {
                Thread.sleep(50);
            }
            assertThat(db.pool()).contains(new PoolState(0, 3, 0, 3));
        }
    }

    @Test
    void aListenerHearsOfNewConnectionsAndCanRefuseThem() {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Database db = Database.configure()
                .url(TestDatabases.url())
                .pool(PoolOptions.none())
                .listener(new Recorder(heard))
                .open()) {
            heard.clear();
            db.sql(SESSION).one(SqlTypes.INT64);
            db.sql(SESSION).one(SqlTypes.INT64);
            assertThat(heard).containsExactly("new", "out", "back", "new", "out", "back");
            assertThat(db.pool()).isEmpty();
        }
    }

    @Test
    void aSharedConnectionIsOneAndTheSame() {
        try (Database db = Database.configure()
                .url("jdbc:h2:mem:")
                .pool(PoolOptions.DEFAULT.withSize(5))
                .open()) {
            db.schema().create(USER);
            long session = db.sql(SESSION).one(SqlTypes.INT64);
            db.insert(USER, user("ann"));
            assertThat(db.sql(SESSION).one(SqlTypes.INT64)).isEqualTo(session);
            assertThat(db.pool().orElseThrow().total()).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseInMemoryLivesAsLongAsItIsOpen() {
        String url = TestDatabases.url();
        try (Database db =
                Database.configure().url(url).pool(PoolOptions.none()).open()) {
            db.schema().create(USER);
            db.insert(USER, user("ann"));
            assertThat(db.count(USER)).isEqualTo(1);
        }
        try (Database again = Database.open(url)) {
            again.schema().create(USER);
            assertThat(again.count(USER)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void useAfterCloseIsReported(PoolMode mode) {
        Database db = TestDatabases.open(Database.configure().pool(PoolOptions.DEFAULT.withMode(mode)));
        db.close();
        db.close();
        assertThatIllegalStateException().isThrownBy(() -> db.count(USER)).withMessage("The database is closed");
    }

    @Test
    void whatIsOpenAtTheCloseIsNotCommitted() {
        String url = TestDatabases.url();
        try (Database other = TestDatabases.open(Database.configure(), url)) {
            Database db = Database.open(url);
            Transaction tx = db.begin();
            tx.insert(USER, user("ann"));
            db.close();
            tx.close();
            assertThat(tx.isOpen()).isFalse();
            assertThat(other.count(USER)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAListenerThrowsAtTheEndIsNotTheCallers(PoolMode mode) {
        List<String> heard = new CopyOnWriteArrayList<>();
        ConnectionListener failing = new ConnectionListener() {
            @Override
            public void returned(Connection connection) throws SQLException {
                throw new SQLException("listener");
            }

            @Override
            public void exhausted(PoolState state) {
                throw new IllegalStateException("listener");
            }
        };
        try (Database db = TestDatabases.open(Database.configure()
                .pool(PoolOptions.DEFAULT.withMode(mode).withSize(1).withAcquireTimeout(Duration.ofMillis(250)))
                .listener(failing)
                .listener(new Recorder(heard)))) {
            heard.clear();
            db.insert(USER, user("ann"));
            assertThat(heard).contains("back");
            assertThat(db.count(USER)).isEqualTo(1);
            if (mode != PoolMode.NONE) {
                db.inTransaction(tx -> assertThatThrownBy(() -> db.count(USER)).isInstanceOf(PoolExhausted.class));
                assertThat(heard).contains("exhausted 1");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAListenerThrowsAtTheBeginningRefusesTheConnection(PoolMode mode) {
        DatabaseBuilder builder =
                Database.configure().url(TestDatabases.url()).pool(PoolOptions.DEFAULT.withMode(mode));
        SQLException refusal = new SQLException("not this one");
        assertThatThrownBy(() -> builder.listener(new ConnectionListener() {
                            @Override
                            public void connected(Connection connection) throws SQLException {
                                throw refusal;
                            }
                        })
                        .open())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("a listener refuses the connection")
                .hasCause(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatAListenerRefusesAtTheCheckoutGoesBack(PoolMode mode) {
        AtomicBoolean refusing = new AtomicBoolean();
        try (Database db = TestDatabases.open(Database.configure()
                .pool(PoolOptions.DEFAULT.withMode(mode).withSize(1).withAcquireTimeout(Duration.ofMillis(250)))
                .listener(new ConnectionListener() {
                    @Override
                    public void checkedOut(Connection connection) {
                        if (refusing.get()) {
                            throw new UnsupportedOperationException("not now");
                        }
                    }
                }))) {
            refusing.set(true);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> db.count(USER)).isInstanceOf(UnsupportedOperationException.class);
            }
            refusing.set(false);
            assertThat(db.count(USER)).isZero();
        }
    }

    @Test
    void anInterruptedThreadGetsNoConnectionAndStaysInterrupted() {
        try (Database db = TestDatabases.open(Database.configure().pool(PoolOptions.DEFAULT.withSize(1)));
                Transaction ignored = db.begin()) {
            ignored.insert(USER, user("ann"));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> db.count(USER)).isInstanceOf(ConnectionException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void initSqlThatFailsIsToldWithoutItsText() {
        assertThatThrownBy(() -> Database.configure()
                        .url(TestDatabases.url())
                        .initSql("set @x = 1")
                        .initSql("alter user sa set password 'hunter2' nonsense")
                        .open())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("statement 2 of the init SQL fails")
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void theDefaultIsolationIsThatOfEveryTransactionThatNamesNone() {
        try (Database db = TestDatabases.open(Database.configure().isolation(Isolation.SERIALIZABLE))) {
            String level = "select isolation_level from information_schema.sessions where session_id = session_id()";
            assertThat(db.<String>inTransaction(tx -> tx.sql(level).one(SqlTypes.STRING)))
                    .isEqualTo("SERIALIZABLE");
            assertThat(db.<String>inTransaction(
                            TxOptions.readOnly().retrying(1),
                            tx -> tx.sql(level).one(SqlTypes.STRING)))
                    .isEqualTo("SERIALIZABLE");
            assertThat(db.<String>inTransaction(
                            TxOptions.repeatableRead(), tx -> tx.sql(level).one(SqlTypes.STRING)))
                    .isEqualTo("REPEATABLE READ");
            db.inConnection(on -> assertThat(
                            on.<String>inTransaction(tx -> tx.sql(level).one(SqlTypes.STRING)))
                    .isEqualTo("SERIALIZABLE"));
            try (Transaction tx = db.begin(TxOptions.defaults())) {
                assertThat(tx.sql(level).one(SqlTypes.STRING)).isEqualTo("SERIALIZABLE");
            }
        }
    }

    @Test
    void worksOnADataSourceAndOnAJdbi() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(TestDatabases.url() + ";DB_CLOSE_DELAY=-1");
        try (Database db = Database.of(source)) {
            db.schema().create(USER);
            db.insert(USER, user("ann"));
        }
        try (Database db = Database.of(Jdbi.create(source))) {
            assertThat(db.count(USER)).isEqualTo(1);
            assertThat(db.pool()).isEmpty();
        }
        try (Database db = Database.configure()
                .dataSource(source)
                .dialect(H2Dialect.INSTANCE)
                .open()) {
            assertThat(db.dialect()).isSameAs(H2Dialect.INSTANCE);
        }
    }

    private record Recorder(List<String> heard) implements ConnectionListener {
        @Override
        public void connected(Connection connection) {
            heard.add("new");
        }

        @Override
        public void checkedOut(Connection connection) {
            heard.add("out");
        }

        @Override
        public void returned(Connection connection) {
            heard.add("back");
        }

        @Override
        public void exhausted(PoolState state) {
            heard.add("exhausted " + state.active());
        }
    }
}
