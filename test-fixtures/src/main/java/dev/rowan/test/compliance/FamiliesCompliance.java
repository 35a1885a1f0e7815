package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.AccountViewShape.ACCOUNT_VIEW;
import static dev.rowan.test.shop.ContactTable.CONTACT;
import static dev.rowan.test.shop.CustomerTable.CUSTOMER;
import static dev.rowan.test.shop.SupplierTable.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.CheckViolation;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import dev.rowan.sql.Values;
import dev.rowan.test.shop.Account;
import dev.rowan.test.shop.AccountView;
import dev.rowan.test.shop.Contact;
import dev.rowan.test.shop.Customer;
import dev.rowan.test.shop.CustomerBuilder;
import dev.rowan.test.shop.Level;
import dev.rowan.test.shop.ShopRows;
import dev.rowan.test.shop.ShopSchemaCatalog;
import dev.rowan.test.shop.Supplier;
import dev.rowan.test.shop.SupplierBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sealed interface whose records are rows of one table: read as what they are, written as what they are. */
class FamiliesCompliance extends ComplianceArea {
    private static final Customer DEE = CustomerBuilder.customer()
            .name("Dee")
            .email("dee@x.org")
            .level(Level.SILVER)
            .build();
    private static final Supplier CORE = SupplierBuilder.supplier()
            .name("Core")
            .email("core@z.org")
            .deliveryDays(1)
            .build();

    FamiliesCompliance(ComplianceContext on) {
        super(on, ShopSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        ShopRows.fill(db);
        on.statements().clear();
    }

    @Test
    void rowsAreReadAsTheMembersThatTheyAre() {
        List<Contact> all = db.list(select(CONTACT).orderBy(CONTACT.id));
        assertSame(all, ShopRows.contacts(), "version");
        assertThat(all).extracting(FamiliesCompliance::told).containsExactly("GOLD", "PLAIN", "PLAIN", "3", "10");
        on.statements().assertStatements(1);
        try (Stream<Contact> stream = db.stream(select(CONTACT).orderBy(CONTACT.id.desc()))) {
            assertThat(stream.map(Contact::name)).containsExactly("Bolt", "Acme", "Cy", "Bob", "Ann");
        }
        assertThat(db.page(select(CONTACT).orderBy(CONTACT.id), PageRequest.of(2, 2))
                        .rows())
                .extracting(FamiliesCompliance::told)
                .containsExactly("PLAIN", "3");
        assertThat(db.list(select(SUPPLIER).orderBy(SUPPLIER.id)))
                .extracting(Supplier::deliveryDays)
                .containsExactly(3, 10);
        assertThat(db.count(CONTACT)).isEqualTo(5);
        assertThat(db.count(CUSTOMER)).isEqualTo(3);
        assertThat(db.list(select(CONTACT).where(CONTACT.home.city.eq("London"))))
                .containsExactly(db.get(CUSTOMER, 1L));
    }

    private static String told(Contact contact) {
        return contact instanceof Customer customer
                ? customer.level().name()
                : Integer.toString(((Supplier) contact).deliveryDays());
    }

    @Test
    void aMemberIsFoundByItsKeyAndNotByThatOfAnother() {
        assertThat(db.get(CONTACT, 4L)).isEqualTo(db.get(SUPPLIER, 4L)).isInstanceOf(Supplier.class);
        assertThat(db.find(CUSTOMER, 4L)).isEmpty();
        assertThat(db.exists(CUSTOMER, 4L)).isFalse();
        assertThat(db.exists(CONTACT, 4L)).isTrue();
        assertThat(db.deleteByKey(CUSTOMER, 5L)).isFalse();
        db.execute(deleteFrom(dev.rowan.test.shop.OrderItemTable.ORDER_ITEM).everyRow());
        db.execute(deleteFrom(dev.rowan.test.shop.ProductTable.PRODUCT).everyRow());
        assertThat(db.deleteByKey(SUPPLIER, 5L)).isTrue();
        db.delete(CONTACT, db.insert(CONTACT, DEE));
        assertThat(db.count(CONTACT)).isEqualTo(4);
    }

    @Test
    void membersAreInsertedAsWhatTheyAre() {
        Customer dee = db.insert(CUSTOMER, DEE);
        Contact core = db.insert(CONTACT, CORE);
        on.statements().assertStatements(2);
        assertThat(dee)
                .isEqualTo(CustomerBuilder.from(DEE).id(dee.id()).version(1).build());
        assertThat(core)
                .isEqualTo(SupplierBuilder.from(CORE).id(core.id()).version(1).build());
        assertThat(db.get(CONTACT, dee.id())).isEqualTo(dee);
        assertThat(db.get(SUPPLIER, core.id())).isEqualTo(core);
        assertThat(db.list(select(CONTACT.level.orNull()).where(CONTACT.id.eq(core.id()))))
                .containsOnlyNulls();
    }

    @Test
    void aStatementForTheFamilyTakesNoDefaultOfAnotherMember() {
        Insert<Contact> begun = insertInto(CONTACT)
                .set(CONTACT.name, "Core")
                .set(CONTACT.email, "core@z.org")
                .set(CONTACT.version, 1);
        db.execute(begun.set(CONTACT.kind, "supplier").set(CONTACT.deliveryDays, 1));
        db.execute(begun.set(CONTACT.kind, "customer").set(CONTACT.email, "dee@z.org"));
        assertThat(db.list(select(CONTACT.level.orNull())
                        .where(CONTACT.email.endsWith("@z.org"))
                        .orderBy(CONTACT.email)))
                .containsExactly(null, Level.PLAIN);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(
                        begun.set(CONTACT.kind, param("kind", String.class)).with("kind", "x")))
                .withMessageContaining("leaves out level")
                .withMessageContaining("does not tell by a constant");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(insertInto(CONTACT)
                        .set(CONTACT.kind, SUPPLIER.name)
                        .set(CONTACT.name, SUPPLIER.name)
                        .set(CONTACT.email, SUPPLIER.email.concat(".old"))
                        .set(CONTACT.version, 1)
                        .from(select(SUPPLIER))))
                .withMessageContaining("does not tell by a constant");
        Values<Contact> row = Values.<Contact>none()
                .set(CONTACT.name, "Core")
                .set(CONTACT.email, "core@q.org")
                .set(CONTACT.version, 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(insertInto(CONTACT)
                        .values(row.set(CONTACT.kind, "supplier"))
                        .values(row.set(CONTACT.kind, "customer"))))
                .withMessageContaining("has rows of several");
    }

    @Test
    void aBatchOfMixedMembersIsOneStatementForEach() {
        List<Contact> mixed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            mixed.add(
                    i % 2 == 0
                            ? CustomerBuilder.from(DEE).email("c" + i).build()
                            : SupplierBuilder.from(CORE).email("s" + i).build());
        }
        List<Contact> stored = db.insertAll(CONTACT, mixed);
        assertThat(stored).extracting(Contact::email).containsExactly("c0", "s1", "c2", "s3", "c4", "s5");
        assertThat(stored).allSatisfy(row -> assertThat(row.id()).isGreaterThan(5));
        on.statements().assertStatements(2);
        assertThat(db.list(select(CONTACT).where(CONTACT.id.gt(5L)).orderBy(CONTACT.email)))
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void updatesAreCheckedByVersionAndMember() {
        Contact acme = db.get(CONTACT, 4L);
        Supplier slower = SupplierBuilder.from((Supplier) acme).deliveryDays(30).build();
        Contact stored = db.update(CONTACT, acme, slower);
        assertThat(stored.version()).isEqualTo(acme.version() + 1);
        assertThat(db.get(CONTACT, 4L)).isEqualTo(stored);
        assertThat(db.update(SUPPLIER, (Supplier) stored).version()).isEqualTo(stored.version() + 1);
        assertThatThrownBy(() -> db.update(CONTACT, acme)).isInstanceOf(StaleRecordException.class);
        Customer impostor =
                CustomerBuilder.from(DEE).id(5).version(acme.version()).build();
        assertThatThrownBy(() -> db.update(CONTACT, impostor)).isInstanceOf(NotFoundException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.update(CONTACT, db.get(CONTACT, 5L), impostor))
                .withMessageContaining("different members");
        assertThat(db.execute(update(CUSTOMER).set(CUSTOMER.name, "x").where(CUSTOMER.id.ge(3))))
                .isEqualTo(1);
    }

    @Test
    void anUpsertLeavesOtherMembersAlone() {
        Contact cy = db.upsert(
                CONTACT,
                CustomerBuilder.from(db.get(CUSTOMER, 3L)).name("Cyril").build());
        assertThat(db.get(CUSTOMER, 3L))
                .isEqualTo(cy)
                .extracting(Customer::name)
                .isEqualTo("Cyril");
        Customer twin = CustomerBuilder.from(DEE).id(4).build();
        assertThatThrownBy(() -> db.upsert(CONTACT, twin)).isInstanceOf(UniqueViolation.class);
        Customer other = CustomerBuilder.from(DEE).email("bolt@y.org").build();
        assertThatThrownBy(() -> db.upsert(CUSTOMER, other, CUSTOMER.email)).isInstanceOf(UniqueViolation.class);
        assertThat(db.get(CONTACT, 4L).name()).isEqualTo("Acme");
        assertThat(db.get(CONTACT, 5L).name()).isEqualTo("Bolt");
        assertThat(db.findOrCreate(
                                CONTACT,
                                CustomerBuilder.from(DEE).email("ann@x.org").build(),
                                CONTACT.email)
                        .id())
                .isEqualTo(1);
        assertThat(db.findOrCreate(CONTACT, DEE, CONTACT.email).name()).isEqualTo("Dee");
    }

    @Test
    void aSessionKnowsARecordByFamilyAndByMember() {
        db.inSession(session -> {
            Contact ann = session.get(CONTACT, 1L);
            assertThat(session.get(CUSTOMER, 1L)).isSameAs(ann);
            assertThat(session.list(select(CONTACT).where(CONTACT.id.eq(1L))))
                    .first()
                    .isSameAs(ann);
            on.statements().clear();
            session.update(
                    CONTACT,
                    CustomerBuilder.from((Customer) ann).level(Level.PLAIN).build());
            Pending<Contact> dee = session.add(CONTACT, DEE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.update(dee, CORE))
                    .withMessageContaining("different members");
            session.add(SUPPLIER, CORE);
            session.add(CONTACT, CustomerBuilder.from(DEE).email("2").build());
            session.flush();
            on.statements().assertStatements(3);
            assertThat(session.get(CUSTOMER, 1L).level()).isEqualTo(Level.PLAIN);
            assertThat(session.getOrNull(SUPPLIER, 1L)).isNull();
            session.execute(update(CONTACT).set(CONTACT.name, "Anna").where(CONTACT.id.eq(1L)));
            assertThat(session.get(CUSTOMER, 1L).name()).isEqualTo("Anna");
        });
        assertThat(db.count(CONTACT)).isEqualTo(8);
    }

    @Test
    void aSessionRefersToMembersAndReplacesOneByAnother() {
        db.inSession(session -> {
            var core = session.add(CONTACT, CORE);
            session.add(ACCOUNT, new Account(0, 0, BigDecimal.ONE), ACCOUNT.contact.to(core));
            session.flush();
            Contact stored = core.value();
            session.remove(ACCOUNT, session.one(select(ACCOUNT).where(ACCOUNT.contactId.eq(stored.id()))));
            session.flush();
            session.remove(CONTACT, stored);
            session.add(
                    CONTACT,
                    CustomerBuilder.from(DEE)
                            .id(stored.id())
                            .email(CORE.email())
                            .build());
            session.flush();
            assertThat(session.get(CONTACT, stored.id())).isInstanceOf(Customer.class);
        });
        assertThat(db.count(CUSTOMER)).isEqualTo(4);
    }

    @Test
    void shapesAndRelationsLeadToAFamily() {
        List<AccountView> views = db.list(select(ACCOUNT_VIEW).orderBy(ACCOUNT.id));
        on.statements().assertStatements(1);
        assertThat(views)
                .extracting(AccountView::contact)
                .containsExactly(db.get(CONTACT, 1L), db.get(CONTACT, 2L), db.get(CONTACT, 4L));
        List<Contact> contacts = db.list(select(CONTACT).orderBy(CONTACT.id));
        on.statements().clear();
        Map<Contact, List<Account>> accounts = db.load(contacts, CONTACT.accounts);
        on.statements().assertStatements(1);
        assertThat(accounts.get(contacts.get(3))).extracting(Account::id).containsExactly(3L);
        assertThat(accounts.get(contacts.get(4))).isEmpty();
        assertThat(db.load(List.of(db.get(CUSTOMER, 1L)), CUSTOMER.accounts).values())
                .first()
                .extracting(list -> list.get(0).id())
                .isEqualTo(1L);
    }

    @Test
    void theDatabaseKeepsRowsToTheirMembers() {
        assertThatThrownBy(() -> db.sql(
                                "insert into contacts (id, name, email, version, kind) values (90, 'x', 'y', 1, 'other')")
                        .execute())
                .isInstanceOf(CheckViolation.class);
        assertThatThrownBy(() -> db.sql(
                                "insert into contacts (id, name, email, version, kind) values (91, 'x', 'z', 1, 'supplier')")
                        .execute())
                .isInstanceOf(CheckViolation.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db.schema().create(List.of(CUSTOMER)))
                .withMessageContaining("member");
    }

    @Test
    void aTableIsNotTakenForThatOfAnotherMember() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        db.list(select(CONTACT).where(exists(select(SUPPLIER).where(SUPPLIER.id.eq(CONTACT.id))))))
                .withMessageContaining("alias");
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(SUPPLIER).where(CONTACT.id.eq(4L))));
        assertThatIllegalStateException()
                .isThrownBy(() -> db.list(select(SUPPLIER).join(CUSTOMER, CUSTOMER.id.eq(1L))));
    }

    @Test
    void aRecordIsAMapWithItsKind() {
        Contact acme = db.get(CONTACT, 4L);
        assertThat(CONTACT.toMap(acme)).containsEntry("kind", "supplier").containsEntry("deliveryDays", 3);
        assertThat(CONTACT.fromMap(CONTACT.toMap(acme))).isEqualTo(acme);
        assertThatThrownBy(() -> CONTACT.fromMap(Map.of("kind", "nobody"))).hasMessageContaining("customer");
    }
}
