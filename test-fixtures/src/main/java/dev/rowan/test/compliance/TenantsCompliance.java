package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.desk.AccountTable.ACCOUNT;
import static dev.rowan.test.desk.EntryTable.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Operations;
import dev.rowan.Session;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.TenantException;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import dev.rowan.test.desk.Account;
import dev.rowan.test.desk.AccountBuilder;
import dev.rowan.test.desk.Desk;
import dev.rowan.test.desk.DeskSchemaCatalog;
import dev.rowan.test.desk.Entry;
import dev.rowan.test.desk.EntryBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of tenants: each sees and writes its own, whatever the way, and nothing is done without one. */
class TenantsCompliance extends ComplianceArea {
    private static final String WHY = "the test looks at all firms";

    TenantsCompliance(ComplianceContext on) {
        super(on, DeskSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        Desk.fill(db);
    }

    @Test
    void eachSeesItsOwn() {
        Operations south = db.forTenant("south");
        assertThat(db.count(ACCOUNT)).isEqualTo(2);
        assertThat(south.count(ACCOUNT)).isEqualTo(1);
        assertThat(db.getOrNull(ACCOUNT, 3L)).isNull();
        assertThat(south.get(ACCOUNT, 3L).firm()).isEqualTo("south");
        assertThat(db.exists(ACCOUNT, 3L)).isFalse();
        assertThat(db.load(List.of(db.get(ACCOUNT, 1L)), ACCOUNT.entries).values())
                .containsExactly(List.of(db.get(ENTRY, 1L)));
        assertThat(db.list(select(ACCOUNT.id).acrossTenants(WHY).orderBy(ACCOUNT.id)))
                .containsExactly(1L, 2L, 3L);
        Select<Long> kept = select(ENTRY.amount).orderBy(ENTRY.id);
        assertThat(db.list(kept)).containsExactly(5L, 11L);
        assertThat(south.list(kept)).containsExactly(13L);
    }

    @Test
    void everyVerbThatReadsSeesItsOwn() {
        Operations south = db.forTenant("south");
        Select<Account> all = select(ACCOUNT).orderBy(ACCOUNT.id);
        try (Stream<Account> stream = south.stream(all)) {
            assertThat(stream.map(Account::id)).containsExactly(3L);
        }
        assertThat(south.page(all, PageRequest.of(1, 5)).total()).hasValue(1);
        assertThat(south.scroll(all, KeysetRequest.first(5)).rows())
                .extracting(Account::id)
                .containsExactly(3L);
        assertThat(south.one(all).id()).isEqualTo(3);
        assertThat(south.first(all).id()).isEqualTo(3);
        assertThat(south.count(all)).isEqualTo(1);
        assertThat(south.exists(all.where(ACCOUNT.id.eq(1L)))).isFalse();
        assertThat(south.find(ACCOUNT, 1L)).isEmpty();
        assertThat(south.insertAll(
                        ACCOUNT, Stream.of(new Account(0, "", 700, "Box"), new Account(0, "south", 800, "Box"))))
                .isEqualTo(2);
        assertThat(south.count(ACCOUNT)).isEqualTo(3);
        assertThatThrownBy(() -> south.insertAll(ACCOUNT, Stream.of(new Account(0, "north", 900, "Box"))))
                .isInstanceOf(TenantException.class);
        assertThat(db.count(ACCOUNT)).isEqualTo(2);
    }

    @Test
    void insertsAreItsOwn() {
        Account filled = db.insert(
                ACCOUNT, AccountBuilder.account().number(300).title("Safe").build());
        assertThat(filled.firm()).isEqualTo("north");
        assertThat(db.insert(ACCOUNT, new Account(0, "north", 400, "Box")).firm())
                .isEqualTo("north");
        assertThatThrownBy(() -> db.insert(ACCOUNT, new Account(0, "south", 500, "Box")))
                .isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> db.insertAll(
                        ACCOUNT, List.of(new Account(0, "", 600, "Box"), new Account(0, "south", 500, "Box"))))
                .isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> db.execute(insertInto(ACCOUNT)
                        .set(ACCOUNT.firm, "south")
                        .set(ACCOUNT.number, 500)
                        .set(ACCOUNT.title, "Box")))
                .isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> db.execute(insertInto(ACCOUNT)
                        .set(ACCOUNT.firm, ACCOUNT.title)
                        .set(ACCOUNT.number, 500)
                        .set(ACCOUNT.title, "Box")
                        .from(select(ACCOUNT))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leave it out");
        assertThat(db.list(select(ACCOUNT.number).acrossTenants(WHY).orderBy(ACCOUNT.id)))
                .containsExactly(100, 200, 100, 300, 400);
    }

    @Test
    void changesMeetItsOwn() {
        Entry theirs = db.forTenant("south").get(ENTRY, 4L);
        assertThatThrownBy(() -> db.update(
                        ENTRY, EntryBuilder.from(theirs).amount(0).firm("").build()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.update(ENTRY, theirs)).isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> db.delete(ENTRY, theirs)).isInstanceOf(NotFoundException.class);
        assertThat(db.deleteByKey(ENTRY, 4L)).isFalse();
        assertThat(db.deletePermanently(ENTRY, 4L, WHY)).isFalse();
        assertThat(db.deleteByKey(ACCOUNT, 3L)).isFalse();
        assertThatThrownBy(() -> db.forTenant("south").restore(ENTRY, 2L)).isInstanceOf(NotFoundException.class);
        assertThat(db.execute(update(ENTRY).set(ENTRY.amount, 1L).everyRow())).isEqualTo(2);
        assertThat(db.execute(deleteFrom(ENTRY).everyRow().permanently(WHY))).isEqualTo(3);
        assertThat(db.forTenant("south").get(ENTRY, 4L)).isEqualTo(theirs);
        Entry mine = db.forTenant("south")
                .update(ENTRY, EntryBuilder.from(theirs).amount(8).build());
        assertThat(mine.firm()).isEqualTo("south");
        assertThatThrownBy(
                        () -> update(ENTRY).set(ENTRY.firm, "north").everyRow().node())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("acrossTenants");
        assertThat(db.execute(update(ENTRY).set(ENTRY.amount, 2L).everyRow().acrossTenants(WHY)))
                .isEqualTo(1);
    }

    @Test
    void upsertsMeetItsOwn() {
        Operations south = db.forTenant("south");
        Account vault = new Account(0, "", 100, "Vault");
        Account met = db.upsert(ACCOUNT, vault, List.of(ACCOUNT.firm, ACCOUNT.number));
        assertThat(met).isEqualTo(new Account(1, "north", 100, "Vault"));
        assertThat(south.get(ACCOUNT, 3L).title()).isEqualTo("Cash");
        assertThat(south.upsert(ACCOUNT, new Account(0, "", 200, "Bank"), List.of(ACCOUNT.firm, ACCOUNT.number))
                        .id())
                .isNotEqualTo(2);
        assertThat(south.findOrCreate(ACCOUNT, vault, List.of(ACCOUNT.firm, ACCOUNT.number))
                        .id())
                .isEqualTo(3);
        assertThatThrownBy(() -> db.upsert(ACCOUNT, new Account(3, "", 100, "Mine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another tenant");
        assertThatThrownBy(() -> insertInto(ACCOUNT).set(ACCOUNT.id, 3L).onConflict(ACCOUNT.id))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(south.get(ACCOUNT, 3L).title()).isEqualTo("Cash");
    }

    @Test
    void sessionsAreOfOneTenant() {
        db.forTenant("south").inSession(session -> {
            var added = session.add(
                    ACCOUNT, AccountBuilder.account().number(900).title("New").build());
            session.add(ENTRY, EntryBuilder.entry().accountId(0).amount(1).build(), ENTRY.account.to(added));
            session.update(
                    ENTRY, EntryBuilder.from(session.get(ENTRY, 4L)).amount(9).build());
            session.flush();
            assertThat(added.value().firm()).isEqualTo("south");
            assertThat(session.getOrNull(ACCOUNT, 1L)).isNull();
            assertThatThrownBy(() -> session.forTenant("north")).isInstanceOf(IllegalStateException.class);
            session.remove(ENTRY, session.get(ENTRY, 4L));
        });
        assertThat(db.forTenant("south").list(select(ENTRY.amount))).containsExactly(1L);
        assertThat(db.list(select(ENTRY.amount).orderBy(ENTRY.id))).containsExactly(5L, 11L);
        assertThatThrownBy(() -> db.inSession((Session session) -> {
                    session.add(ACCOUNT, new Account(0, "south", 901, "New"));
                }))
                .isInstanceOf(TenantException.class);
    }

    @Test
    void nothingIsDoneWithoutOne() {
        try (var nobody = on.configure().tenant(() -> null).open()) {
            assertThatThrownBy(() -> nobody.list(select(ACCOUNT)))
                    .isInstanceOf(TenantException.class)
                    .hasMessageContaining("tenant(...)");
            assertThatThrownBy(() -> nobody.getOrNull(ACCOUNT, 1L)).isInstanceOf(TenantException.class);
            assertThatThrownBy(() -> nobody.count(ACCOUNT)).isInstanceOf(TenantException.class);
            assertThatThrownBy(() -> nobody.insert(ACCOUNT, new Account(0, "north", 7, "")))
                    .isInstanceOf(TenantException.class);
            assertThatThrownBy(() -> nobody.execute(deleteFrom(ENTRY).everyRow()))
                    .isInstanceOf(TenantException.class);
            assertThat(nobody.list(select(ACCOUNT.id).acrossTenants(WHY))).hasSize(3);
            nobody.forTenant("south").inTransaction(tx -> {
                assertThat(tx.count(ACCOUNT)).isEqualTo(1);
                assertThat(tx.forTenant("north").count(ACCOUNT)).isEqualTo(2);
            });
        }
    }
}
