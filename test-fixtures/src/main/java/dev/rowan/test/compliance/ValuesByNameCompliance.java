package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ChoicesTable.CHOICES;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.compliance.model.OptionalsTable.OPTIONALS;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.NotNullViolation;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Values;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.Optionals;
import dev.rowan.test.compliance.model.Planet;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Setting;
import dev.rowan.test.compliance.model.SettingBuilder;
import dev.rowan.test.compliance.model.SettingChange;
import dev.rowan.test.compliance.model.SettingChangeInput;
import dev.rowan.test.compliance.model.Suit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Some of a row's values, from maps and from input records. */
class ValuesByNameCompliance extends ComplianceArea {
    private static final String MARKER = "marker-4711";

    ValuesByNameCompliance(ComplianceContext on) {
        super(on, SETTING, MEMBER, CHOICES, DOCUMENTS, OPTIONALS);
    }

    @Test
    void aMapInsertsARow() {
        assertThat(db.execute(
                        insertInto(SETTING).values(SETTING.values(Map.of("name", "x", "slug", "s", "number", 5)))))
                .isEqualTo(1);
        Setting stored = db.one(select(SETTING));
        assertThat(stored.number()).isEqualTo(5);
        assertThat(stored.rate()).isEqualByComparingTo("0.05");
        assertThat(stored.served()).isEqualTo(42);
        assertThat(stored.doubled()).isEqualTo(10);
    }

    @Test
    void mapsInsertManyRows() {
        Insert<Setting> insert = insertInto(SETTING);
        for (int i = 0; i < 40; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(i % 2 == 0 ? "name" : "slug", "n" + i);
            row.put(i % 2 == 0 ? "slug" : "name", "n" + i);
            row.put("number", i);
            insert = insert.values(SETTING.values(row));
        }
        assertThat(db.execute(insert)).isEqualTo(40);
        assertThat(db.list(select(SETTING.number).orderBy(SETTING.number)))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(db.count(select(SETTING).where(SETTING.name.eq(SETTING.slug))))
                .isEqualTo(40);
    }

    @Test
    void rowsOfOneInsertSetTheSameColumns() {
        Insert<Setting> insert = insertInto(SETTING)
                .values(SETTING.values(Map.of("name", "x", "slug", "s")))
                .values(SETTING.values(Map.of("name", "y")));
        assertThatIllegalStateException().isThrownBy(() -> db.execute(insert)).withMessageContaining("slug");
        assertThat(db.count(SETTING)).isZero();
        assertThatIllegalStateException().isThrownBy(() -> db.execute(insertInto(SETTING)));
    }

    @Test
    void anInputRecordInsertsAndUpdates() {
        db.execute(insertInto(SETTING)
                .values(SettingChangeInput.values(new SettingChange("x", 3, null))
                        .set(SETTING.slug, "s")));
        Setting stored = db.one(select(SETTING));
        assertThat(stored.served()).isNull();
        assertThat(stored.suit()).isEqualTo(Suit.HEARTS);
        db.execute(update(SETTING)
                .set(SettingChangeInput.values(new SettingChange("y", 4, 8)))
                .set(SETTING.active, false)
                .where(SETTING.id.eq(stored.id())));
        assertSame(
                db.get(SETTING, stored.id()),
                SettingBuilder.from(stored)
                        .name("y")
                        .number(4)
                        .served(8)
                        .active(false)
                        .doubled(8)
                        .build());
        assertThat(db.execute(update(SETTING)
                        .set(SettingChangeInput.values(new SettingChange("z", 1, 1)))
                        .where(SETTING.name.eq("nobody"))))
                .isZero();
    }

    @Test
    void manyInputRecordsInsertManyRows() {
        Insert<Setting> insert = insertInto(SETTING);
        for (int i = 0; i < 10; i++) {
            insert = insert.values(SettingChangeInput.values(new SettingChange("n" + i, i, null))
                    .set(SETTING.slug, "s"));
        }
        assertThat(db.execute(insert)).isEqualTo(10);
        assertThat(db.list(
                        select(SETTING.doubled).where(SETTING.served.isNull()).orderBy(SETTING.number)))
                .containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
    }

    @Test
    void leftOutIsNotNull() {
        Setting stored =
                db.insert(SETTING, SettingBuilder.setting().name("x").served(9).build());
        db.execute(update(SETTING).set(SETTING.values(Map.of("number", 7))).everyRow());
        assertThat(db.get(SETTING, stored.id()).served()).isEqualTo(9);
        Map<String, @Nullable Object> gone = new LinkedHashMap<>();
        gone.put("served", null);
        db.execute(update(SETTING).set(SETTING.values(gone)).everyRow());
        assertThat(db.get(SETTING, stored.id()).served()).isNull();
        assertThat(db.get(SETTING, stored.id()).number()).isEqualTo(7);
    }

    @Test
    void nullWhereNoneMayBeIsRefusedByTheServer() {
        db.insert(SETTING, SettingBuilder.setting().name("x").build());
        Map<String, @Nullable Object> gone = new LinkedHashMap<>();
        gone.put("name", null);
        NotNullViolation failure = thrown(
                NotNullViolation.class,
                () -> db.execute(update(SETTING).set(SETTING.values(gone)).everyRow()));
        assertThat(failure.column()).isEqualTo("name");
    }

    @Test
    void unknownNamesAreRefusedOrIgnored() {
        Map<String, Object> values = Map.of("name", "x", "slug", "s", "nome", MARKER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTING.values(values))
                .withMessageContaining("nome")
                .withMessageContaining("name")
                .withMessageNotContaining(MARKER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTING.fromMap(values))
                .withMessageContaining("nome");
        Values<Setting> known = SETTING.values(values, Values.UnknownNames.IGNORE);
        assertThat(known.columns()).containsExactlyInAnyOrder("name", "slug");
        assertThat(db.execute(insertInto(SETTING).values(known))).isEqualTo(1);
    }

    @Test
    void nothingToSetIsRefusedBeforeItIsSent() {
        Values<Setting> nothing = SETTING.values(Map.of("nome", 1), Values.UnknownNames.IGNORE);
        assertThat(nothing.isEmpty()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> db.execute(update(SETTING).set(nothing).everyRow()));
        on.statements().assertStatements(0);
    }

    @Test
    void valuesOfOtherTypesAreConvertedOrRefused() {
        Map<String, Object> values = Map.of(
                "name", "x", "slug", "s", "number", 7L, "rate", 2, "suit", "CLUBS", "served", new BigDecimal("3.00"));
        db.execute(insertInto(SETTING).values(SETTING.values(values)));
        Setting stored = db.one(select(SETTING));
        assertThat(stored.number()).isEqualTo(7);
        assertThat(stored.rate()).isEqualByComparingTo("2");
        assertThat(stored.suit()).isEqualTo(Suit.CLUBS);
        assertThat(stored.served()).isEqualTo(3);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("number", MARKER),
                Map.of("number", 4_711_000_000_000L),
                Map.of("served", new BigDecimal("4711.5")),
                Map.of("suit", MARKER),
                Map.of("day", MARKER),
                Map.of("active", MARKER),
                Map.of("words", MARKER))) {
            String name = wrong.keySet().iterator().next();
            assertThatThrownBy(() -> SETTING.values(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name)
                    .satisfies(failure -> assertHides(failure, MARKER, "4711"));
        }
    }

    @Test
    void mapsHoldOwnTypesAndDocuments() {
        db.execute(insertInto(MEMBER).values(MEMBER.values(Map.of("email", "a@b", "balance", new Cents(5)))));
        Member member = db.one(select(MEMBER));
        assertThat(member.email()).isEqualTo(new Email("a@b"));
        assertThat(member.balance()).isEqualTo(new Cents(5));
        db.execute(insertInto(CHOICES)
                .values(CHOICES.values(Map.of(
                        "byName",
                        "CLUBS",
                        "byOrdinal",
                        3,
                        "byCode",
                        "♂",
                        "byNumber",
                        Priority.LOW,
                        "codeIgnored",
                        "VENUS"))));
        assertThat(db.one(select(CHOICES)).byOrdinal()).isEqualTo(Suit.SPADES);
        assertThat(db.one(select(CHOICES)).byCode()).isEqualTo(Planet.MARS);
        db.execute(insertInto(DOCUMENTS)
                .values(DOCUMENTS.values(Map.of("fields", Map.of("k", 1), "words", List.of("w"), "raw", "[]"))));
        assertThat(db.one(select(DOCUMENTS)).fields()).isEqualTo(Map.of("k", 1));
    }

    @Test
    void whatToMapGivesCanBeInserted() {
        Optionals row = new Optionals(
                77,
                Optional.of("t"),
                Optional.empty(),
                Optional.of(LocalDate.EPOCH),
                Optional.of(Suit.CLUBS),
                Optional.empty());
        assertThat(OPTIONALS.fromMap(OPTIONALS.toMap(row))).isEqualTo(row);
        db.execute(insertInto(OPTIONALS).values(OPTIONALS.values(OPTIONALS.toMap(row))));
        assertThat(db.get(OPTIONALS, 77L)).isEqualTo(row);
    }

    @Test
    void laterValuesWin() {
        db.execute(insertInto(SETTING)
                .values(SETTING.values(Map.of("name", "x", "slug", "s"))
                        .set(SETTING.name, "y")
                        .set(SETTING.number, 1)
                        .set(SETTING.number, 2)));
        assertThat(db.one(select(SETTING.name))).isEqualTo("y");
        assertThat(db.one(select(SETTING.number))).isEqualTo(2);
    }
}
