package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.LedgerTable.LEDGER;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rowan.test.compliance.model.Ledger;
import dev.rowan.test.compliance.model.LedgerBuilder;
import dev.rowan.test.compliance.model.Setting;
import dev.rowan.test.compliance.model.SettingBuilder;
import dev.rowan.test.compliance.model.Suit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left out: defaults of the client and of the server, and columns that only the server writes. */
class DefaultsCompliance extends ComplianceArea {
    DefaultsCompliance(ComplianceContext on) {
        super(on, SETTING, LEDGER);
    }

    @Test
    void theBuilderFillsInWhatIsLeftOut() {
        Setting stored = db.insert(SETTING, setting("x").build());
        assertDefaults(stored, "x");
        assertSame(db.get(SETTING, stored.id()), stored);
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingBuilder.setting().build())
                .withMessageContaining("SettingBuilder.name");
    }

    @Test
    void theBuilderLeavesWhatIsGiven() {
        Setting given = setting("x")
                .text("")
                .number(-1)
                .rate(new BigDecimal("1.5"))
                .active(false)
                .suit(Suit.CLUBS)
                .day(LocalDate.EPOCH)
                .words(List.of("w"))
                .served(5)
                .slug("own")
                .build();
        Setting stored = db.insert(SETTING, given);
        assertSame(stored, given, "id", "doubled");
        assertSame(db.get(SETTING, stored.id()), stored);
    }

    @Test
    void mapsFillInWhatIsLeftOut() {
        Setting stored = db.insert(SETTING, SETTING.fromMap(Map.of("name", "x")));
        assertDefaults(stored, "x");
        assertSame(SETTING.fromMap(SETTING.toMap(stored)), stored);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTING.fromMap(Map.of("number", 1)))
                .withMessageContaining("setting.name");
    }

    @Test
    void batchesFillInWhatIsLeftOut() {
        List<Setting> stored = db.insertAll(
                SETTING,
                List.of(
                        setting("a").build(),
                        setting("b").served(1).number(5).build(),
                        setting("c").build()));
        assertDefaults(stored.get(0), "a");
        assertThat(stored.get(1).served()).isEqualTo(1);
        assertThat(stored.get(1).doubled()).isEqualTo(10);
        assertDefaults(stored.get(2), "c");
        stored.forEach(row -> assertSame(db.get(SETTING, row.id()), row));
    }

    @Test
    void theServerFillsInWhatAStatementLeavesOut() {
        db.execute(insertInto(SETTING).set(SETTING.name, "x").set(SETTING.slug, "slug-of-the-day"));
        assertDefaults(db.one(select(SETTING)), "x");
    }

    @Test
    void nullIsNotLeftOut() {
        db.execute(insertInto(SETTING)
                .set(SETTING.name, "x")
                .set(SETTING.slug, "s")
                .set(SETTING.served, (Integer) null));
        assertThat(db.one(select(SETTING)).served()).isNull();
        Setting stored = db.insert(SETTING, setting("y").build());
        Setting changed =
                db.update(SETTING, SettingBuilder.from(stored).served(null).build());
        assertThat(changed.served()).isNull();
        assertThat(db.get(SETTING, stored.id()).served()).isNull();
    }

    @Test
    void computedColumnsFollowWhatTheyAreComputedFrom() {
        Setting stored = db.insert(SETTING, setting("x").number(21).doubled(-99).build());
        assertThat(stored.doubled()).isEqualTo(42);
        Setting updated = db.update(
                SETTING, SettingBuilder.from(stored).number(5).doubled(-99).build());
        assertThat(updated.doubled()).isEqualTo(10);
        Setting diffed = db.update(
                SETTING, updated, SettingBuilder.from(updated).number(6).build());
        assertThat(diffed.doubled()).isEqualTo(12);
        Setting upserted =
                db.upsert(SETTING, SettingBuilder.from(diffed).number(7).build());
        assertThat(upserted.doubled()).isEqualTo(14);
        db.execute(update(SETTING).set(SETTING.number, 8).everyRow());
        assertThat(db.list(select(SETTING.id).where(SETTING.doubled.eq(16)))).containsExactly(stored.id());
    }

    @Test
    void aComputedColumnByItselfIsNoDifference() {
        Setting stored = db.insert(SETTING, setting("x").build());
        on.statements().clear();
        assertThat(db.update(
                        SETTING, stored, SettingBuilder.from(stored).doubled(0).build()))
                .isSameAs(stored);
        on.statements().assertStatements(0);
    }

    @Test
    void computedColumnsCannotBeSet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update(SETTING).set(SETTING.doubled, 1))
                .withMessageContaining("setting.doubled")
                .withMessageContaining("computed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> insertInto(SETTING).set(SETTING.doubled, SETTING.number));
        assertThatIllegalArgumentException().isThrownBy(() -> update(SETTING).setNull(SETTING.doubled));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTING.values(Map.of("name", "x", "doubled", 1)))
                .withMessageContaining("setting.doubled");
    }

    @Test
    void columnsThatAreNotInsertableAreTheServers() {
        Ledger stored = db.insert(LEDGER, ledger(5).filled(100).fixed(100).build());
        assertThat(stored).isEqualTo(new Ledger(stored.id(), 5, 7, "origin", 8, 15, 12));
        assertThat(db.get(LEDGER, stored.id())).isEqualTo(stored);
        List<Ledger> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(ledger(i).filled(100).build());
        }
        List<Ledger> batch = db.insertAll(LEDGER, rows);
        assertThat(batch)
                .extracting(Ledger::amount)
                .isEqualTo(rows.stream().map(Ledger::amount).toList());
        assertThat(batch).allSatisfy(row -> {
            assertThat(row.filled()).isEqualTo(7);
            assertThat(row.fixed()).isEqualTo(8);
            assertThat(row.total()).isEqualTo(row.amount() + 7);
        });
        assertThat(db.list(select(LEDGER).where(LEDGER.id.ne(stored.id())).orderBy(LEDGER.id)))
                .isEqualTo(batch);
    }

    @Test
    void columnsThatAreNotInsertableCanBeUpdated() {
        Ledger stored = db.insert(LEDGER, ledger(5).build());
        Ledger updated = db.update(LEDGER, LedgerBuilder.from(stored).filled(20).build());
        assertThat(updated.filled()).isEqualTo(20);
        assertThat(updated.total()).isEqualTo(25);
        assertThat(db.get(LEDGER, stored.id())).isEqualTo(updated);
    }

    @Test
    void columnsThatAreNotUpdatableStay() {
        Ledger stored = db.insert(LEDGER, ledger(5).origin("mine").build());
        assertThat(stored.origin()).isEqualTo("mine");
        Ledger other =
                LedgerBuilder.from(stored).amount(6).origin("yours").fixed(1).build();
        db.update(LEDGER, other);
        assertThat(db.get(LEDGER, stored.id())).isEqualTo(new Ledger(stored.id(), 6, 7, "mine", 8, 18, 13));
        on.statements().clear();
        Ledger onlyOrigin = LedgerBuilder.from(stored).origin("theirs").build();
        assertThat(db.update(LEDGER, stored, onlyOrigin)).isSameAs(stored);
        on.statements().assertStatements(0);
        db.upsert(
                LEDGER,
                LedgerBuilder.from(stored).amount(9).origin("yours").fixed(1).build());
        assertThat(db.get(LEDGER, stored.id()).origin()).isEqualTo("mine");
        assertThat(db.get(LEDGER, stored.id()).fixed()).isEqualTo(8);
        assertThat(db.get(LEDGER, stored.id()).tripled()).isEqualTo(27);
    }

    private static SettingBuilder setting(String name) {
        return SettingBuilder.setting().name(name);
    }

    private static LedgerBuilder ledger(int amount) {
        return LedgerBuilder.ledger().amount(amount);
    }

    private static void assertDefaults(@Nullable Setting actual, String name) {
        assertSame(
                actual,
                new Setting(
                        0,
                        name,
                        "it's \\ \"new\"",
                        42,
                        new BigDecimal("0.05"),
                        true,
                        Suit.HEARTS,
                        LocalDate.of(2026, 2, 28),
                        List.of(),
                        42,
                        "slug-of-the-day",
                        84),
                "id");
    }
}
