package dev.rowan.test;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.engine.model.EggTable.EGG;
import static dev.rowan.test.engine.model.HenTable.HEN;
import static dev.rowan.test.engine.model.NestTable.NEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Transaction;
import dev.rowan.sql.Table;
import dev.rowan.test.engine.model.Egg;
import dev.rowan.test.engine.model.Hen;
import dev.rowan.test.engine.model.Nest;
import dev.rowan.test.server.ServerKind;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.AssertionFailedError;

/**
 * Tests do not see what others wrote before them, also where tables refer to each other in a circle. That the classes below
 * create the same tables on the same servers shows that each has a database of its own.
 */
class RowanExtensionTest {
    private static final List<Table<?>> CIRCLE = List.of(NEST, HEN, EGG);

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    abstract static class Emptied {
        @Test
        @Order(1)
        void oneWrites(Database db, Operations same, CapturedStatements statements) {
            assertThat(same).isSameAs(db);
            fill(db);
            db.inTransaction(tx -> tx.insert(HEN, new Hen(3, null)));
            assertThat(db.count(HEN)).isEqualTo(3);
            assertThat(statements.executions()).hasSizeGreaterThan(4);
        }

        @Test
        @Order(2)
        void anotherFindsNothing(Database db, CapturedStatements statements) {
            statements.assertStatements(0);
            assertEmpty(db);
            statements.assertStatements(3);
            fill(db); // the keys are free again
        }

        @Nested
        class Within {
            @Test
            void aNestedClassHasTheSameDatabase(Database db) {
                assertEmpty(db);
                fill(db);
            }
        }
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    abstract static class RolledBack {
        @Test
        @Order(1)
        void oneWrites(Transaction tx, Operations same) {
            assertThat(same).isSameAs(tx);
            fill(tx);
            tx.inTransaction(part -> part.insert(HEN, new Hen(3, null)));
            assertThat(tx.count(HEN)).isEqualTo(3);
        }

        @Test
        @Order(2)
        void anotherFindsNothing(Transaction tx, CapturedStatements statements) {
            statements.assertStatements(0);
            assertEmpty(tx);
            fill(tx);
        }
    }

    @Test
    void whatWasSentIsListedWhereItIsNotWhatWasExpected() {
        CapturedStatements statements = new CapturedStatements();
        try (Database db = Database.configure()
                .url("jdbc:h2:mem:counted")
                .listener(statements)
                .open()) {
            db.schema().create(CIRCLE);
            statements.clear();
            db.insertAll(HEN, List.of(new Hen(1, null), new Hen(2, null), new Hen(3, null)));
            statements.assertStatements(1);
            db.list(select(HEN.id));
            assertThat(statements.sql()).hasSize(2);
            assertThatThrownBy(() -> statements.assertStatements(1))
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessage(
                            "Expected 1 statements, and there were 2:\n    insert into hen (id, from_egg) values (?, ?)"
                                    + "\n    select id from hen");
            assertThatThrownBy(() -> statements.assertStatements(3)).isInstanceOf(AssertionFailedError.class);
            statements.clear();
            assertThatThrownBy(() -> statements.assertStatements(1))
                    .hasMessage("Expected 1 statements, and there were 0");
        }
    }

    private static void fill(Operations db) {
        db.insert(HEN, new Hen(1, null));
        db.insert(EGG, new Egg(1, 1L));
        db.update(HEN, new Hen(1, 1L));
        db.insert(HEN, new Hen(2, 1L));
        db.insert(NEST, new Nest(1, 1L, 2L, 1L));
    }

    private static void assertEmpty(Operations db) {
        assertThat(db.count(HEN)).isZero();
        assertThat(db.count(EGG)).isZero();
        assertThat(db.count(NEST)).isZero();
    }

    @Nested
    class EmptiedOnH2 extends Emptied {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.on(ServerKind.H2).tables(CIRCLE);
    }

    @Nested
    class EmptiedOnSqlite extends Emptied {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.on(ServerKind.SQLITE).tables(CIRCLE);
    }

    @Nested
    class EmptiedOnPostgreSql extends Emptied {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.POSTGRESQL).tables(CIRCLE);
    }

    @Nested
    class EmptiedOnMariaDb extends Emptied {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.MARIADB).tables(CIRCLE);
    }

    @Nested
    class EmptiedOnMySql extends Emptied {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.on(ServerKind.MYSQL).tables(CIRCLE);
    }

    @Nested
    class RolledBackOnH2 extends RolledBack {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.H2).tables(CIRCLE).rollingBack();
    }

    @Nested
    class RolledBackOnSqlite extends RolledBack {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.SQLITE).tables(CIRCLE).rollingBack();
    }

    @Nested
    class RolledBackOnPostgreSql extends RolledBack {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.POSTGRESQL).tables(CIRCLE).rollingBack();
    }

    @Nested
    class RolledBackOnMariaDb extends RolledBack {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.MARIADB).tables(CIRCLE).rollingBack();
    }

    @Nested
    class RolledBackOnMySql extends RolledBack {
        @RegisterExtension
        static final RowanExtension rowan =
                RowanExtension.on(ServerKind.MYSQL).tables(CIRCLE).rollingBack();
    }
}
