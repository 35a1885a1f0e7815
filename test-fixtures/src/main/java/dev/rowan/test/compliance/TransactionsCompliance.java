package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.connect.PoolOptions;
import dev.rowan.dialect.Feature;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.exec.Isolation;
import dev.rowan.test.compliance.model.Account;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.type.SqlTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions by callback and by hand, their parts, and what they tell the server. */
class TransactionsCompliance extends ComplianceArea {
    TransactionsCompliance(ComplianceContext on) {
        super(on, ACCOUNT, TICKET);
    }

    @Test
    void commitsAtTheEndAndGivesTheResult() {
        long left = db.inTransaction(tx -> {
            tx.insert(ACCOUNT, account(1));
            tx.insert(ACCOUNT, account(2));
            assertThat(tx.deleteByKey(ACCOUNT, 1)).isTrue();
            return tx.count(ACCOUNT);
        });
        assertThat(left).isEqualTo(1);
        assertThat(db.list(select(ACCOUNT.id))).containsExactly(2);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void rollsBackOnAnyThrowableWhichGoesOnAsItIs() {
        for (Throwable thrown : List.of(
                new IOException("checked"), new IllegalStateException("unchecked"), new AssertionError("error"))) {
            assertThat(catchThrowable(() -> db.inTransaction(tx -> {
                        tx.insert(ACCOUNT, account(1));
                        if (thrown instanceof Error) {
                            throw (Error) thrown;
                        }
                        throw (Exception) thrown;
                    })))
                    .isSameAs(thrown);
            assertThat(thrown.getSuppressed()).isEmpty();
            assertThat(db.count(ACCOUNT)).isZero();
        }
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void byHandItIsRolledBackUnlessCommitted() {
        try (Transaction tx = db.begin()) {
            tx.insert(ACCOUNT, account(1));
        }
        assertThat(db.count(ACCOUNT)).isZero();
        try (Transaction tx = db.begin()) {
            tx.insert(ACCOUNT, account(1));
            tx.commit();
            tx.insert(ACCOUNT, account(2));
            tx.rollback();
            tx.insert(ACCOUNT, account(3));
            tx.commit();
            tx.insert(ACCOUNT, account(4));
        }
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 3);
        Transaction closed = db.begin();
        closed.close();
        assertThatIllegalStateException().isThrownBy(() -> closed.insert(ACCOUNT, account(9)));
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void partsAreRolledBackByThemselves() {
        db.inTransaction(tx -> {
            tx.insert(ACCOUNT, account(1));
            assertThatThrownBy(() -> tx.inTransaction(part -> {
                        part.insert(ACCOUNT, account(2));
                        part.inTransaction(inner -> {
                            inner.insert(ACCOUNT, account(3));
                        });
                        assertThat(part.count(ACCOUNT)).isEqualTo(3);
                        throw new IOException("part");
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(tx.count(ACCOUNT)).isEqualTo(1);
            tx.inTransaction(part -> {
                part.insert(ACCOUNT, account(4));
                assertThatThrownBy(() -> part.inTransaction(inner -> {
                            inner.insert(ACCOUNT, account(5));
                            throw new IOException("inner");
                        }))
                        .isInstanceOf(IOException.class);
                part.insert(ACCOUNT, account(6));
            });
        });
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 4, 6);
    }

    @Test
    void partsByHand() {
        try (Transaction tx = db.begin()) {
            tx.insert(ACCOUNT, account(1));
            try (Transaction part = tx.begin()) {
                part.insert(ACCOUNT, account(2));
                part.rollback();
                part.insert(ACCOUNT, account(3));
                part.commit();
                part.insert(ACCOUNT, account(4));
            }
            try (Transaction part = tx.begin()) {
                assertThatIllegalStateException().isThrownBy(tx::commit);
                part.insert(ACCOUNT, account(5));
                part.commit();
            }
            tx.commit();
        }
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 3, 5);
    }

    @Test
    void aPartThatFailedOnTheServerLeavesTheRestUsable() {
        db.inTransaction(tx -> {
            tx.insert(TICKET, new Ticket(0, "a", 1));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> tx.inTransaction(part -> {
                            part.insert(TICKET, new Ticket(0, "b", 1));
                            part.insert(TICKET, new Ticket(0, "a", 1));
                        }))
                        .isInstanceOf(UniqueViolation.class)
                        .satisfies(
                                failure -> assertThat(failure.getSuppressed()).isEmpty());
            }
            tx.insert(TICKET, new Ticket(0, "c", 1));
        });
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.code))).containsExactly("a", "c");
    }

    /** PostgreSQL goes on after an error only from a savepoint; a commit of what is left would be a lie. */
    @Test
    void afterAnErrorTheTransactionGoesOnOrSaysThatItCannot() {
        Throwable commit = catchThrowable(() -> db.inTransaction(tx -> {
            tx.insert(TICKET, new Ticket(0, "a", 1));
            assertThatThrownBy(() -> tx.insert(TICKET, new Ticket(0, "a", 1))).isInstanceOf(UniqueViolation.class);
            Throwable next = catchThrowable(() -> tx.insert(TICKET, new Ticket(0, "b", 1)));
            if (on.supports(Feature.CONTINUES_AFTER_ERROR)) {
                assertThat(next).isNull();
            } else {
                assertThat(next).isInstanceOf(DatabaseException.class).hasMessageContaining("rolled back");
            }
        }));
        if (on.supports(Feature.CONTINUES_AFTER_ERROR)) {
            assertThat(commit).isNull();
            assertThat(db.count(TICKET)).isEqualTo(2);
        } else {
            assertThat(commit).isInstanceOf(DatabaseException.class).hasMessageContaining("rolled back");
            assertThat(db.count(TICKET)).isZero();
        }
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aTransactionIsUsableAfterARollback() {
        try (Transaction tx = db.begin()) {
            tx.insert(TICKET, new Ticket(0, "a", 1));
            assertThatThrownBy(() -> tx.insert(TICKET, new Ticket(0, "a", 1))).isInstanceOf(UniqueViolation.class);
            tx.rollback();
            tx.insert(TICKET, new Ticket(0, "b", 1));
            tx.commit();
        }
        assertThat(db.list(select(TICKET.code))).containsExactly("b");
    }

    @Test
    void callbacksRunByTheOutcome() {
        List<String> heard = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.afterCommit(() -> heard.add("committed with " + db.count(ACCOUNT)));
            tx.afterRollback(() -> heard.add("never"));
            tx.insert(ACCOUNT, account(1));
            assertThatThrownBy(() -> tx.inTransaction(part -> {
                part.afterCommit(() -> heard.add("never"));
                part.afterRollback(() -> heard.add("part rolled back"));
                throw new IOException();
            }));
            tx.inTransaction(part -> {
                part.afterCommit(() -> heard.add("part committed"));
            });
        });
        assertThat(heard).containsExactly("part rolled back", "committed with 1", "part committed");
        heard.clear();
        try (Transaction tx = db.begin()) {
            tx.afterRollback(() -> heard.add("closed"));
            tx.inTransaction(part -> {
                part.afterCommit(() -> heard.add("never"));
                part.afterRollback(() -> heard.add("with its part"));
            });
        }
        assertThat(heard).containsExactly("closed", "with its part");
    }

    @Test
    void othersSeeItOnceItIsCommitted() {
        on.require(Feature.CONCURRENT_WRITERS);
        try (Transaction tx = db.begin()) {
            tx.insert(ACCOUNT, account(1));
            assertThat(db.count(ACCOUNT)).isZero();
            tx.commit();
            assertThat(db.count(ACCOUNT)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void theServerIsToldTheIsolationLevel(Isolation level) {
        on.require(Feature.ISOLATION_LEVELS);
        try (Database one = on.configure().pool(PoolOptions.shared()).open()) {
            String before = isolation(one);
            String within = one.inTransaction(TxOptions.defaults().isolation(level), this::isolation);
            assertThat(within.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                    .isEqualTo(level.name());
            assertThat(isolation(one)).isEqualTo(before);
            assertThatThrownBy(() -> one.inTransaction(TxOptions.defaults().isolation(level), tx -> {
                        throw new IOException();
                    }))
                    .isInstanceOf(IOException.class);
            assertThat(isolation(one)).isEqualTo(before);
        }
        try (Database configured = on.configure().isolation(level).open()) {
            String within = configured.inTransaction(this::isolation);
            assertThat(within.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                    .isEqualTo(level.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"READ_COMMITTED", "REPEATABLE_READ"})
    void theIsolationLevelSaysWhatIsSeen(Isolation level) {
        on.require(Feature.ISOLATION_LEVELS);
        db.insert(ACCOUNT, account(1));
        db.inTransaction(TxOptions.defaults().isolation(level), tx -> {
            assertThat(tx.count(ACCOUNT)).isEqualTo(1);
            db.insert(ACCOUNT, account(2));
            assertThat(tx.count(ACCOUNT)).isEqualTo(level == Isolation.READ_COMMITTED ? 2 : 1);
        });
    }

    @Test
    void aLevelThatTheDatabaseLacksIsRefused() {
        on.requireLackOf(Feature.ISOLATION_LEVELS);
        assertThatThrownBy(() -> db.inTransaction(TxOptions.readCommitted(), tx -> {
                    tx.insert(ACCOUNT, account(1));
                }))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining(on.dialect().name())
                .hasMessageContaining("READ_COMMITTED");
        db.inTransaction(TxOptions.serializable(), tx -> {
            tx.insert(ACCOUNT, account(2));
        });
        assertThat(db.list(select(ACCOUNT.id))).containsExactly(2);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aReadOnlyOneRefusesChanges() {
        db.insert(ACCOUNT, account(1));
        try (Database one = on.configure().pool(PoolOptions.shared()).open()) {
            one.inTransaction(TxOptions.readOnly(), tx -> {
                assertThat(tx.count(ACCOUNT)).isEqualTo(1);
                assertThatIllegalStateException().isThrownBy(() -> tx.insert(ACCOUNT, account(2)));
                assertThatIllegalStateException()
                        .isThrownBy(() -> tx.execute(
                                update(ACCOUNT).set(ACCOUNT.balance, 0).everyRow()));
                assertThatIllegalStateException()
                        .isThrownBy(() -> tx.sql("delete from account").execute());
                assertThatIllegalStateException()
                        .isThrownBy(() -> tx.inTransaction(part -> {
                            part.deleteByKey(ACCOUNT, 1);
                        }));
            });
            assertThat(one.deleteByKey(ACCOUNT, 1)).isTrue();
        }
    }

    @Test
    void theServerIsToldThatNothingWillBeChanged() {
        String sql = switch (on.dialect().name()) {
            case "postgresql" -> "select case current_setting('transaction_read_only') when 'on' then 1 else 0 end";
            case "mysql" -> "select @@transaction_read_only";
            case "mariadb" -> "select @@tx_read_only";
            default -> "";
        };
        Assumptions.assumeFalse(sql.isEmpty(), () -> on.dialect() + " does not tell");
        try (Database one = on.configure().pool(PoolOptions.shared()).open()) {
            int within =
                    one.inTransaction(TxOptions.readOnly(), tx -> tx.sql(sql).one(SqlTypes.INT32));
            int after = one.inTransaction(tx -> tx.sql(sql).one(SqlTypes.INT32));
            assertThat(within).isEqualTo(1);
            assertThat(after).isZero();
        }
    }

    @Test
    void aConnectionIsKeptForAScope() {
        db.inConnection(connection -> {
            String id = session(connection);
            assertThat(session(connection)).isEqualTo(id);
            connection.insert(ACCOUNT, account(1));
            assertThat(db.count(ACCOUNT)).isEqualTo(1);
            connection.inTransaction(tx -> {
                assertThat(session(tx)).isEqualTo(id);
                tx.insert(ACCOUNT, account(2));
            });
            assertThat(connection.<String>inConnection(this::session)).isEqualTo(id);
            assertThatThrownBy(() -> connection.inTransaction(tx -> {
                        tx.insert(ACCOUNT, account(3));
                        throw new IOException();
                    }))
                    .isInstanceOf(IOException.class);
        });
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 2);
        db.inTransaction(tx -> {
            String id = session(tx);
            assertThat(tx.<String>inConnection(this::session)).isEqualTo(id);
        });
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void whatFailsInAScopeGivesTheConnectionBack() {
        assertThatThrownBy(() -> db.inConnection(connection -> {
                    connection.insert(ACCOUNT, account(1));
                    throw new IOException("checked");
                }))
                .isInstanceOf(IOException.class);
        assertThat(db.count(ACCOUNT)).isEqualTo(1);
        assertThat(db.pool().orElseThrow().active()).isZero();
    }

    @Test
    void aHandleOfJdbisCanCarryIt() {
        try (Handle handle = db.jdbi().open()) {
            handle.useTransaction(h -> {
                db.on(h).insert(ACCOUNT, account(1));
                assertThatThrownBy(() -> db.on(h).inTransaction(part -> {
                            part.insert(ACCOUNT, account(2));
                            throw new IOException();
                        }))
                        .isInstanceOf(IOException.class);
                db.on(h).inTransaction(part -> {
                    part.insert(ACCOUNT, account(3));
                });
                assertThat(h.createQuery("select count(*) from account")
                                .mapTo(int.class)
                                .one())
                        .isEqualTo(2);
            });
            assertThat(db.count(ACCOUNT)).isEqualTo(2);
            handle.begin();
            db.on(handle).insert(ACCOUNT, account(4));
            try (Transaction tx = db.begin(handle)) {
                tx.insert(ACCOUNT, account(5));
                tx.commit();
            }
            handle.rollback();
            try (Transaction tx = db.begin(handle)) {
                tx.insert(ACCOUNT, account(6));
                tx.commit();
            }
            assertThat(handle.isClosed()).isFalse();
        }
        assertThat(db.list(select(ACCOUNT.id).orderBy(ACCOUNT.id))).containsExactly(1, 3, 6);
    }

    private String isolation(Operations on) {
        String sql = switch (db.dialect().name()) {
            case "postgresql" -> "select current_setting('transaction_isolation')";
            case "mysql" -> "select @@transaction_isolation";
            case "mariadb" -> "select @@tx_isolation";
            case "h2" -> "select isolation_level from information_schema.sessions where session_id = session_id()";
            default -> throw new IllegalStateException("no isolation levels");
        };
        return on.sql(sql).one(SqlTypes.STRING);
    }

    /** What is the same on one connection and another on each. */
    private String session(Operations on) {
        switch (db.dialect().name()) {
            case "postgresql":
                return on.sql("select cast(pg_backend_pid() as varchar)").one(SqlTypes.STRING);
            case "mysql", "mariadb":
                return on.sql("select cast(connection_id() as char)").one(SqlTypes.STRING);
            case "h2":
                return on.sql("select cast(session_id() as varchar)").one(SqlTypes.STRING);
            default:
                on.sql("create temporary table if not exists own_session as select hex(randomblob(16)) as id")
                        .execute();
                return on.sql("select id from own_session").one(SqlTypes.STRING);
        }
    }

    private static Account account(int id) {
        return new Account(id, "owner", 100);
    }
}
