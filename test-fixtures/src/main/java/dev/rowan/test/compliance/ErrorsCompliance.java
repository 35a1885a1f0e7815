package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static dev.rowan.test.compliance.model.TextsTable.TEXTS;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Transaction;
import dev.rowan.dialect.Feature;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.ConstraintViolation;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.InvalidSqlException;
import dev.rowan.error.NotNullViolation;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.CustomerBuilder;
import dev.rowan.test.compliance.model.Texts;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Translation;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses is told apart in the same way everywhere, with names, and never with a value. */
class ErrorsCompliance extends FilledArea {
    private static final String MARKER = "marker-4711";

    ErrorsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP, TICKET, COUNTRY, TRANSLATION, TEXTS, ACCOUNT);
    }

    @Test
    void aValueThatIsThereAlready() {
        db.insert(TICKET, new Ticket(0, MARKER, 1));
        UniqueViolation failure = refused(UniqueViolation.class, () -> db.insert(TICKET, new Ticket(0, MARKER, 2)));
        told(failure.constraint(), "uq_ticket_code", "sqlite");
        told(failure.table(), "ticket", "mariadb");
        told(failure.column(), "code", "h2", "postgresql", "mysql", "mariadb");
        assertThat(failure.retryable()).isFalse();
        assertThat(failure.sql()).startsWith("insert into ticket");
        Ticket other = db.insert(TICKET, new Ticket(0, "other", 2));
        UniqueViolation updated =
                refused(UniqueViolation.class, () -> db.update(TICKET, new Ticket(other.id(), MARKER, 2)));
        told(updated.constraint(), "uq_ticket_code", "sqlite");
        assertThat(db.count(TICKET)).isEqualTo(2);
    }

    @Test
    void aKeyThatIsThereAlready() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        UniqueViolation failure = refused(UniqueViolation.class, () -> db.insert(COUNTRY, new Country("LV", MARKER)));
        assertThat(failure.sql()).startsWith("insert into country");
        told(failure.table(), "country", "mariadb");
        db.insert(TRANSLATION, new Translation("LV", "de", "Lettland"));
        refused(UniqueViolation.class, () -> db.insert(TRANSLATION, new Translation("LV", "de", MARKER)));
    }

    @Test
    void aRowThatRefersToNone() {
        ForeignKeyViolation failure =
                refused(ForeignKeyViolation.class, () -> db.insert(TRANSLATION, new Translation("XX", "de", MARKER)));
        told(failure.constraint(), "fk_translation_country_code", "sqlite");
        told(failure.table(), "translation", "sqlite");
        told(failure.column(), "country_code", "sqlite", "postgresql");
        ForeignKeyViolation updated = refused(
                ForeignKeyViolation.class,
                () -> db.execute(update(PURCHASE).set(PURCHASE.customerId, 4711).where(PURCHASE.id.eq(1))));
        told(updated.constraint(), "fk_purchase_customer_id", "sqlite");
        assertHides(updated, "4711");
    }

    @Test
    void aRowThatIsReferredTo() {
        ForeignKeyViolation failure = refused(ForeignKeyViolation.class, () -> db.deleteByKey(CUSTOMER, 3));
        told(failure.constraint(), "fk_purchase_customer_id", "sqlite");
        ForeignKeyViolation updated = refused(
                ForeignKeyViolation.class,
                () -> db.execute(update(CUSTOMER).set(CUSTOMER.id, 4711).where(CUSTOMER.id.eq(3))));
        told(updated.constraint(), "fk_purchase_customer_id", "sqlite");
        assertHides(updated, "4711");
        assertThat(db.count(CUSTOMER)).isEqualTo(6);
    }

    @Test
    void aValueThatIsMissing() {
        NotNullViolation failure = refused(
                NotNullViolation.class,
                () -> db.execute(
                        insertInto(TICKET).set(TICKET.code, (String) null).set(TICKET.weight, 4711)));
        told(failure.column(), "code");
        told(failure.table(), "ticket", "h2", "mysql", "mariadb");
        assertHides(failure, "4711");
        NotNullViolation leftOut = refused(
                NotNullViolation.class,
                () -> db.sql("insert into ticket (code) values (:code)")
                        .bind("code", MARKER)
                        .execute());
        told(leftOut.column(), "weight");
        NotNullViolation updated = refused(
                NotNullViolation.class,
                () -> db.execute(update(CUSTOMER).setNull(CUSTOMER.name).everyRow()));
        told(updated.column(), "name");
    }

    @Test
    void aValueThatACheckRefuses() {
        Customer young = CustomerBuilder.from(Shop.customers().get(0))
                .name(MARKER)
                .age(-4711)
                .build();
        CheckViolation failure = refused(CheckViolation.class, () -> db.update(CUSTOMER, young));
        told(failure.constraint(), "ck_customer_age");
        told(failure.table(), "customer", "h2", "mysql", "sqlite");
        assertHides(failure, "4711");
    }

    @Test
    void aTextThatIsTooLong() {
        DataException failure =
                refused(DataException.class, () -> db.insert(TEXTS, new Texts(0, "x", MARKER, null, null, null, null)));
        told(failure.column(), "brief", "postgresql");
        DataException updated = refused(
                DataException.class,
                () -> db.execute(
                        update(CUSTOMER).set(CUSTOMER.name, MARKER.repeat(5)).everyRow()));
        told(updated.column(), "name", "postgresql");
    }

    @Test
    void aNumberThatIsOutOfRange() {
        on.require(Feature.EXACT_DECIMALS);
        DataException failure = refused(
                DataException.class,
                () -> db.execute(update(CUSTOMER)
                        .set(CUSTOMER.balance, new BigDecimal("47114711471147.11"))
                        .everyRow()));
        assertHides(failure, "4711471147");
        DataException sum = refused(
                DataException.class,
                () -> db.execute(update(CUSTOMER)
                        .set(CUSTOMER.age, CUSTOMER.age.plus(2_147_483_640))
                        .everyRow()));
        assertHides(sum, "214748364");
    }

    @Test
    void aTextWhereANumberIsExpected() {
        DataException failure = refused(
                DataException.class,
                () -> db.sql("insert into account (id, owner, balance) values ('x', :owner, 1)")
                        .bind("owner", MARKER)
                        .execute());
        assertThat(failure.retryable()).isFalse();
        assertThat(db.count(ACCOUNT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "selec :x",
                "select :x from no_such_table",
                "select no_such_column from customer where name = :x",
                "select name from customer where no_such_function(name) = :x",
                "insert into customer (no_such_column) values (:x)",
                "select name from customer where (name = :x",
                "update customer set name = :x where name in (select name, id from customer)"
            })
    void aStatementThatTheServerDoesNotUnderstand(String sql) {
        InvalidSqlException failure = refused(
                InvalidSqlException.class, () -> db.sql(sql).bind("x", MARKER).list(SqlTypes.STRING));
        assertThat(failure.sql()).isEqualTo(sql.replace(":x", "?"));
        assertThat(failure.retryable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 299})
    void inABatchItIsTheSame(int wrong) {
        db.insert(TICKET, new Ticket(0, MARKER, 1));
        List<Ticket> rows = new ArrayList<>();
        List<Texts> texts = new ArrayList<>();
        List<Translation> translations = new ArrayList<>();
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        for (int i = 0; i < 300; i++) {
            rows.add(new Ticket(0, i == wrong ? MARKER : MARKER + i, 4711));
            texts.add(new Texts(0, MARKER, i == wrong ? MARKER : null, null, null, null, null));
            translations.add(new Translation(i == wrong ? "XX" : "LV", "l" + i, MARKER));
        }
        UniqueViolation unique = refused(UniqueViolation.class, () -> db.insertAll(TICKET, rows));
        told(unique.constraint(), "uq_ticket_code", "sqlite");
        assertThat(unique.sql()).startsWith("insert into ticket");
        DataException data = refused(DataException.class, () -> db.insertAll(TEXTS, texts));
        told(data.column(), "brief", "postgresql");
        ForeignKeyViolation reference =
                refused(ForeignKeyViolation.class, () -> db.insertAll(TRANSLATION, translations));
        told(reference.constraint(), "fk_translation_country_code", "sqlite");
        assertThat(db.count(TICKET)).isEqualTo(1);
        assertThat(db.count(TEXTS)).isZero();
        assertThat(db.count(TRANSLATION)).isZero();
    }

    @Test
    void inATransactionItIsTheSameAndARollbackMakesItUsable() {
        db.insert(TICKET, new Ticket(0, MARKER, 1));
        try (Transaction tx = db.begin()) {
            List<ThrowingCallable> refusals = List.of(
                    () -> tx.insert(TICKET, new Ticket(0, MARKER, 1)),
                    () -> tx.insert(TRANSLATION, new Translation("XX", "de", MARKER)),
                    () -> tx.execute(update(CUSTOMER).setNull(CUSTOMER.name).everyRow()),
                    () -> tx.execute(update(CUSTOMER).set(CUSTOMER.age, -4711).everyRow()),
                    () -> tx.insert(TEXTS, new Texts(0, "x", MARKER, null, null, null, null)),
                    () -> tx.sql("selec :x").bind("x", MARKER).execute());
            for (ThrowingCallable refusal : refusals) {
                tx.execute(deleteFrom(PURCHASE).everyRow());
                refused(DatabaseException.class, refusal);
                tx.rollback();
                assertThat(tx.count(PURCHASE)).isEqualTo(7);
            }
            tx.execute(deleteFrom(PURCHASE).where(PURCHASE.id.eq(1)));
            tx.commit();
        }
        assertThat(db.count(PURCHASE)).isEqualTo(6);
    }

    @Test
    void namesThatLookLikeMessagesAreValues() {
        String hostile = "x' for key 'uq_fake' \"fk_fake\" CONSTRAINT `ck_fake` FOREIGN KEY (`c`) UQ_FAKE ON F(A";
        db.insert(TICKET, new Ticket(0, hostile, 1));
        UniqueViolation failure = refused(UniqueViolation.class, () -> db.insert(TICKET, new Ticket(0, hostile, 2)));
        told(failure.constraint(), "uq_ticket_code", "sqlite");
        assertHides(failure, "fake", "FAKE");
    }

    @Test
    void whoAsksForValuesGetsThem() {
        db.insert(TICKET, new Ticket(0, MARKER, 1));
        try (Database open = on.configure().verbatimErrors().open()) {
            UniqueViolation failure =
                    thrown(UniqueViolation.class, () -> open.insert(TICKET, new Ticket(0, MARKER, 2)));
            assertThat(failure).hasMessageContaining("The driver says");
            assertThat(failure.error().driverText()).isNotBlank();
        }
    }

    @Test
    void theConnectionIsFitForUseAfterEachError() {
        for (int i = 0; i < 30; i++) {
            refused(ConstraintViolation.class, () -> db.insert(TRANSLATION, new Translation("XX", "de", MARKER)));
        }
        assertThat(db.pool().orElseThrow().active()).isZero();
        assertThat(db.list(select(CUSTOMER.id))).hasSize(6);
    }

    /** The error of what is refused, from which nobody learns what was bound. */
    private static <X extends DatabaseException> X refused(Class<X> type, ThrowingCallable action) {
        X failure = thrown(type, action);
        assertHides(failure, MARKER);
        assertThat(failure.getSuppressed()).isEmpty();
        return failure;
    }

    /** A name as it is told, by all but the dialects that do not tell it. */
    private void told(@Nullable String name, String expected, String... silent) {
        if (Set.of(silent).contains(on.dialect().name())) {
            assertThat(name).isNull();
        } else {
            assertThat(name).isEqualTo(expected);
        }
    }
}
