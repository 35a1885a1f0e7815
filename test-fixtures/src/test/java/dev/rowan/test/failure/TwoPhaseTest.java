package dev.rowan.test.failure;

import static dev.rowan.test.failure.ReadingTable.READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.GlobalTransaction;
import dev.rowan.Operations;
import dev.rowan.TwoPhase;
import dev.rowan.TwoPhaseBuilder;
import dev.rowan.TxOptions;
import dev.rowan.error.ConfigurationException;
import dev.rowan.error.ConnectionException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.QueryTimeout;
import dev.rowan.error.RowanException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.type.SqlTypes;
import dev.rowan.xa.InDoubtException;
import dev.rowan.xa.RecoveryReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.XADataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions over two servers: all of them in both or in none, whatever is cut in between. */
class TwoPhaseTest {
    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void commitsInBothOrInNone(ServerKind other) {
        try (TwoServers on = new TwoServers(other);
                TwoPhase coordinator = on.open()) {
            List<String> told = new ArrayList<>();
            coordinator.inTransaction(global -> {
                on.insert(global, 1);
                Operations two = global.on(on.two());
                two.insertAll(READING, List.of(new Reading(2, "a", 2), new Reading(3, "b", 3)));
                assertThatThrownBy(() -> two.inTransaction(part -> {
                            part.insert(READING, new Reading(4, "part", 4));
                            throw new IllegalStateException("only the part");
                        }))
                        .hasMessage("only the part");
                two.inTransaction(part -> {
                    part.afterCommit(() -> told.add("committed"));
                    part.afterRollback(() -> told.add("rolled back"));
                });
                global.on(on.one()).inSession(session -> {
                    Reading read = session.get(READING, 1L);
                    session.update(READING, new Reading(read.id(), "changed", 7));
                });
                assertThat(on.inFirst()).isEmpty();
                assertThat(told).isEmpty();
            });
            assertThat(told).containsExactly("committed");
            assertThat(on.inFirst()).containsExactly(1L);
            assertThat(on.one().get(READING, 1L).amount()).isEqualTo(7);
            assertThat(on.inSecond()).containsExactly(1L, 2L, 3L);
            assertThat(on.decisions()).isZero();

            assertThatThrownBy(() -> coordinator.inTransaction(global -> {
                        on.insert(global, 10);
                        global.on(on.one()).inTransaction(part -> {
                            part.afterRollback(() -> told.add("undone"));
                        });
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(told).containsExactly("committed", "undone");
            assertThat(on.inFirst()).containsExactly(1L);
            assertThat(on.inSecond()).hasSize(3);

            GlobalTransaction byHand = coordinator.begin(TxOptions.serializable());
            on.insert(byHand, 20);
            byHand.commit();
            byHand.close();
            assertThatThrownBy(() -> byHand.on(on.one())).isInstanceOf(IllegalStateException.class);
            assertThat(on.inFirst()).containsExactly(1L, 20L);
            assertThat(isolation(coordinator, on, TxOptions.serializable())).isEqualTo("serializable");
            assertThat(isolation(coordinator, on, TxOptions.defaults())).isEqualTo("read committed");
            coordinator.inTransaction(TxOptions.readOnly(), global -> {
                assertThat(global.on(on.one()).count(READING)).isEqualTo(2);
            });
            TxOptions brief = TxOptions.defaults().timeout(Duration.ofMillis(500));
            assertThatThrownBy(() -> coordinator.inTransaction(brief, global -> {
                        on.insert(global, 30);
                        Thread.sleep(510);
                    }))
                    .isInstanceOf(QueryTimeout.class)
                    .hasMessageContaining("its time was up when it was to be committed");
            assertThat(on.inFirst()).containsExactly(1L, 20L);
            assertThat(on.inSecond()).doesNotContain(30L);
            assertThat(coordinator.recover()).isEqualTo(new RecoveryReport(List.of(), List.of(), List.of()));
        }
    }

    private static String isolation(TwoPhase coordinator, TwoServers on, TxOptions options) {
        return coordinator.inTransaction(
                options,
                global -> global.on(on.one()).sql("show transaction_isolation").one(SqlTypes.STRING));
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void whereOneCannotPrepareNoneCommits(ServerKind other) {
        try (TwoServers on = new TwoServers(other);
                TwoPhase coordinator = on.open()) {
            on.one()
                    .sql("alter table reading add constraint once unique (amount) deferrable initially deferred")
                    .execute();
            assertThatThrownBy(() -> coordinator.inTransaction(global -> {
                        on.insert(global, 1); // checked when it is prepared, and the other server is asked first
                        global.on(on.one()).insert(READING, new Reading(2, "twice", 1));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            assertThatThrownBy(() -> coordinator.inTransaction(global -> {
                        global.on(on.two()).insert(READING, new Reading(1, "prepared by then", 1));
                        on.insert(global, 2);
                        global.on(on.one()).insert(READING, new Reading(3, "twice", 2));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            // PostgreSQL would take the prepare for a rollback, and say that all went well
            assertThatThrownBy(() -> coordinator.inTransaction(global -> {
                        on.insert(global, 3);
                        assertThatThrownBy(
                                        () -> global.on(on.one()).insert(READING, new Reading(3, "there already", 9)))
                                .isInstanceOf(UniqueViolation.class);
                    }))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("rolled back");
            assertThat(on.inFirst()).isEmpty();
            assertThat(on.inSecond()).isEmpty();
            assertThat(coordinator.recover().rolledBack()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void connectionsThatAreCutLeaveBothAlike(ServerKind other) {
        AtomicBoolean cutBeforePrepare = new AtomicBoolean(true);
        AtomicBoolean cutBeforeCommit = new AtomicBoolean();
        try (TwoServers on = new TwoServers(other)) {
            try (TwoPhase coordinator = on.open(TwoServers.COORDINATOR, call -> {}, call -> {
                if (call.equals("prepare") ? cutBeforePrepare.get() : cutBeforeCommit.get()) {
                    on.second.cutAll();
                }
            })) {
                assertThatThrownBy(() -> coordinator.inTransaction(global -> on.insert(global, 1)))
                        .isInstanceOf(ConnectionException.class);
                assertThat(TwoServers.recover(coordinator).isComplete()).isTrue();
                assertThat(on.inFirst()).isEmpty();
                assertThat(on.inSecond()).isEmpty();

                cutBeforePrepare.set(false);
                cutBeforeCommit.set(true);
                coordinator.inTransaction(global -> on.insert(global, 2));
                cutBeforeCommit.set(false);
                assertThat(TwoServers.recover(coordinator).isComplete()).isTrue();
                assertThat(on.inFirst()).containsExactly(2L);
                assertThat(on.inSecond()).containsExactly(2L);
                assertThat(on.decisions()).isZero();

                on.second.cutAll();
                coordinator.inTransaction(global -> on.insert(global, 3));
                assertThat(on.inSecond()).containsExactly(2L, 3L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void aLoneCommitWhoseConnectionIsLostIsInDoubt(ServerKind other) {
        AtomicBoolean cut = new AtomicBoolean(true);
        List<String> outcomes = new ArrayList<>();
        try (TwoServers on = new TwoServers(other);
                TwoPhase coordinator = on.open(
                        TwoServers.COORDINATOR,
                        call -> {
                            if (cut.get()) {
                                on.first.cutAll();
                            }
                        },
                        call -> {
                            if (cut.get()) {
                                on.second.cutAll();
                            }
                        })) {
            for (Database alone : List.of(on.one(), on.two())) {
                assertThatThrownBy(() -> coordinator.inTransaction(global -> {
                            global.on(alone).inTransaction(tx -> {
                                tx.insert(READING, new Reading(1, "lost", 1));
                                tx.afterCommit(() -> outcomes.add("committed"));
                                tx.afterRollback(() -> outcomes.add("rolled back"));
                            });
                        }))
                        .isInstanceOfSatisfying(InDoubtException.class, e -> {
                            assertThat(e.isRecoverable()).isFalse();
                            assertThat(e).hasCauseInstanceOf(ConnectionException.class);
                            assertThat(e).hasMessageContaining(alone == on.one() ? "in one" : "in two");
                        });
            }
            assertThat(outcomes).isEmpty(); // nobody knows
            cut.set(false);
            assertThat(on.inFirst()).isEmpty();
            assertThat(on.inSecond()).isEmpty();
            assertThat(TwoServers.recover(coordinator).isComplete()).isTrue();
            coordinator.inTransaction(global -> on.insert(global, 2));
            assertThat(on.inFirst()).isEqualTo(on.inSecond()).containsExactly(2L);
        }
    }

    @Test
    void aLogThatDoesNotAnswerLeavesTheDecisionToARecovery() {
        try (TwoServers on = new TwoServers(ServerKind.MYSQL)) {
            AtomicBoolean away = new AtomicBoolean(true);
            Database log = on.one();
            try (TwoPhase coordinator = on.open()) {
                on.deciding = () -> {
                    if (away.get()) {
                        log.sql("alter table if exists rowan_decisions rename to away")
                                .execute();
                    }
                };
                assertThatThrownBy(() -> coordinator.inTransaction(global -> on.insert(global, 1)))
                        .isInstanceOf(InDoubtException.class)
                        .hasMessageContaining("recover()");
                assertThat(on.inFirst()).isEmpty();
                assertThatThrownBy(coordinator::recover).isInstanceOf(RowanException.class);
                away.set(false);
                log.sql("alter table away rename to rowan_decisions").execute();
                assertThat(TwoServers.recover(coordinator).isComplete()).isTrue();
                assertThat(on.inFirst()).isEmpty();
                assertThat(on.inSecond()).isEmpty();
            }
        }
    }

    @Test
    void whoeverRecoversFirstDecides() {
        try (TwoServers on = new TwoServers(ServerKind.MARIADB);
                TwoPhase coordinator = on.open();
                TwoPhase twin = on.open()) {
            on.deciding = () -> {
                on.deciding = () -> {};
                twin.recover();
            };
            assertThatThrownBy(() -> coordinator.inTransaction(global -> on.insert(global, 1)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("recovery");
            assertThat(TwoServers.recover(coordinator).isComplete()).isTrue();
            assertThat(on.inFirst()).isEmpty();
            assertThat(on.inSecond()).isEmpty();
            coordinator.inTransaction(global -> on.insert(global, 2));
            assertThat(on.inSecond()).containsExactly(2L);
        }
    }

    @Test
    void branchesOfOthersAreLeftAlone() throws SQLException {
        try (TwoServers on = new TwoServers(ServerKind.MYSQL);
                TwoPhase coordinator = on.open();
                Connection foreign = on.first.connect();
                Statement statement = foreign.createStatement()) {
            statement.execute("begin");
            statement.execute("insert into reading (id, label, amount) values (9, 'foreign', 9)");
            statement.execute("prepare transaction 'foreign'");
            try (TwoPhase other = on.open("other", call -> {}, call -> {})) {
                on.deciding = () -> {
                    on.deciding = () -> {};
                    assertThat(other.recover().rolledBack()).isEmpty();
                };
                coordinator.inTransaction(global -> on.insert(global, 1));
            }
            assertThat(coordinator.recover().isComplete()).isTrue();
            statement.execute("commit prepared 'foreign'");
            assertThat(on.inFirst()).containsExactly(1L, 9L);
            assertThat(on.inSecond()).containsExactly(1L);
        }
    }

    @Test
    void aServerThatPreparesNothingIsTold() {
        try (BrokenDatabase on = BrokenDatabase.open(
                ServerKind.POSTGRESQL,
                TestedLane.DIRECT,
                builder -> builder.initSql("set search_path = public, pg_catalog"))) {
            // the setting cannot be changed while the server runs
            on.database()
                    .sql("create function public.current_setting(text) returns text language sql as 'select ''0'''")
                    .execute();
            assertThatThrownBy(() ->
                            TwoPhase.configure("any").database("x", on.database(), new org.h2.jdbcx.JdbcDataSource()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContainingAll("max_prepared_transactions", "restart");
        }
    }

    @Test
    void whatCannotKeepBranchesIsRefused() {
        XADataSource any = new org.h2.jdbcx.JdbcDataSource();
        for (ServerKind kind : List.of(ServerKind.H2, ServerKind.SQLITE)) {
            try (BrokenDatabase without = BrokenDatabase.open(kind, TestedLane.DIRECT, builder -> {})) {
                TwoPhaseBuilder builder = TwoPhase.configure("any");
                assertThatThrownBy(() -> builder.database("x", without.database(), any))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContainingAll(kind.id(), "two-phase commit", "saga");
                assertThatThrownBy(builder::open).isInstanceOf(ConfigurationException.class);
            }
        }
    }
}
