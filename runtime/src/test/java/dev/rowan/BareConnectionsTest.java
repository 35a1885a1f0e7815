package dev.rowan;

import static dev.rowan.TestDatabases.user;
import static dev.rowan.example.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowan.connect.ConnectionListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.junit.jupiter.api.Test;

/** Connections that are used without handles of Jdbi's, for as long as nobody has asked for that. */
class BareConnectionsTest {
    @Test
    void whatIsSetUpInJdbiHoldsFromThenOn() {
        AtomicInteger begun = new AtomicInteger();
        try (Database db = TestDatabases.open();
                Transaction before = db.begin()) {
            before.insert(USER, user("ann"));
            db.jdbi().setTransactionHandler(new LocalTransactionHandler() {
                @Override
                public void begin(Handle handle) {
                    begun.incrementAndGet();
                    super.begin(handle);
                }
            });
            before.commit();
            assertThat(begun).hasValue(0);
            db.inTransaction(tx -> tx.insert(USER, user("bob")));
            assertThat(begun).hasValue(1);
            assertThat(db.count(USER)).isEqualTo(2);
        }
    }

    @Test
    void aConnectionIsGivenBackAsItCame() {
        for (boolean autoCommit : List.of(true, false)) {
            Watch watch = new Watch();
            JdbcDataSource connections = new JdbcDataSource();
            connections.setURL(TestDatabases.url() + ";DB_CLOSE_DELAY=-1");
            try (Database db =
                    Database.configure().dataSource(connections).listener(watch).open()) {
                db.schema().create(USER);
                watch.lend(autoCommit);
                db.inTransaction(tx -> tx.insert(USER, user("ann")));
                assertThatIllegalStateException()
                        .isThrownBy(() -> db.inTransaction(tx -> {
                            tx.insert(USER, user("bob"));
                            throw new IllegalStateException();
                        }));
                db.inTransaction(tx -> {
                    assertThatIllegalStateException()
                            .isThrownBy(() -> tx.inTransaction(part -> {
                                part.insert(USER, user("bob"));
                                throw new IllegalStateException();
                            }));
                    tx.inTransaction(part -> part.insert(USER, user("cid")));
                });
                assertThat(db.list(select(USER.username).orderBy(USER.username)))
                        .containsExactly("ann", "cid");
                assertThat(watch.returned).containsExactly(autoCommit);
            }
        }
    }

    @Test
    void aPartOfATransactionOnTheSameConnectionWaitsForIt() {
        List<String> told = new ArrayList<>();
        try (Database db = TestDatabases.open()) {
            db.inConnection(connection -> {
                connection.inTransaction(tx -> {
                    assertThat(tx.count(USER)).isZero();
                    connection.inTransaction(part -> {
                        part.insert(USER, user("ann"));
                        part.afterCommit(() -> told.add("committed"));
                        part.afterRollback(() -> told.add("not this"));
                    });
                    assertThat(told).isEmpty();
                });
                assertThat(told).containsExactly("committed");
                assertThatIllegalStateException()
                        .isThrownBy(() -> connection.inTransaction(tx -> {
                            tx.insert(USER, user("bob"));
                            connection.inTransaction(part -> {
                                part.afterRollback(() -> told.add("rolled back"));
                            });
                            throw new IllegalStateException();
                        }));
            });
            assertThat(told).containsExactly("committed", "rolled back");
            assertThat(db.count(USER)).isEqualTo(1);
        }
    }

    /** Gives connections out with auto-commit or without, and looks at what comes back. */
    private static final class Watch implements ConnectionListener {
        private final Set<Boolean> returned = new HashSet<>();
        private boolean autoCommit = true;

        void lend(boolean withAutoCommit) {
            autoCommit = withAutoCommit;
            returned.clear();
        }

        @Override
        public void checkedOut(Connection connection) throws SQLException {
            connection.setAutoCommit(autoCommit);
        }

        @Override
        public void returned(Connection connection) throws SQLException {
            returned.add(connection.getAutoCommit());
        }
    }
}
