package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.ChoicesTable.CHOICES;
import static dev.rowan.test.compliance.model.ConvertedTable.CONVERTED;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.compliance.model.OptionalsTable.OPTIONALS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.MappingException;
import dev.rowan.sql.Row;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Choices;
import dev.rowan.test.compliance.model.ChoicesBuilder;
import dev.rowan.test.compliance.model.Converted;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.MemberBuilder;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.compliance.model.Optionals;
import dev.rowan.test.compliance.model.Planet;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Suit;
import dev.rowan.type.SqlTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of the application's own: domain types, enums and converted components, wherever a value may stand. */
class OwnTypesCompliance extends ComplianceArea {
    private static final String MARKER = "marker-4711";

    OwnTypesCompliance(ComplianceContext on) {
        super(on, MEMBER, CHOICES, CONVERTED, OPTIONALS);
    }

    @Test
    void domainTypesCompareWithTheirOwnKind() {
        Member ann = db.insert(MEMBER, member("ann@x", 100));
        Member bob = db.insert(MEMBER, member("bob@x", -5));
        assertThat(db.list(select(MEMBER.id).where(MEMBER.email.eq(new Email("ann@x")))))
                .containsExactly(ann.id());
        assertThat(db.list(select(MEMBER.id).where(MEMBER.email.ne(new Email("ann@x")))))
                .containsExactly(bob.id());
        assertThat(db.list(select(MEMBER.email).where(MEMBER.balance.lt(new Cents(0)))))
                .containsExactly(new Email("bob@x"));
        assertThat(db.list(select(MEMBER.id).where(MEMBER.balance.between(new Cents(100), new Cents(100)))))
                .containsExactly(ann.id());
        assertThat(db.list(select(MEMBER.id).where(MEMBER.second.isNull()).orderBy(MEMBER.balance)))
                .containsExactly(bob.id(), ann.id());
        assertThat(db.count(select(MEMBER).where(MEMBER.bonus.isDistinctFrom(new Cents(1)))))
                .isEqualTo(2);
    }

    @Test
    void domainTypesStandInLists() {
        Member ann = db.insert(MEMBER, member("ann@x", 100));
        Member bob = db.insert(MEMBER, member("bob@x", 200));
        Member cid = db.insert(MEMBER, member("cid@x", 300));
        assertThat(db.list(select(MEMBER.id)
                        .where(MEMBER.id.isIn(List.of(ann.id(), cid.id())))
                        .orderBy(MEMBER.id)))
                .containsExactly(ann.id(), cid.id());
        assertThat(db.list(select(MEMBER.id).where(MEMBER.email.notIn(new Email("ann@x"), new Email("cid@x")))))
                .containsExactly(bob.id());
        assertThat(db.list(select(MEMBER.id)
                        .where(MEMBER.id.isIn(select(MEMBER.id).where(MEMBER.balance.gt(new Cents(250)))))))
                .containsExactly(cid.id());
        assertThat(db.list(select(MEMBER.id).where(MEMBER.balance.isIn(List.of()))))
                .isEmpty();
    }

    @Test
    void domainTypesAreSetAndKept() {
        Member ann = kept(
                MEMBER,
                MemberBuilder.from(member("ann@x", Long.MAX_VALUE))
                        .second(new Email("@"))
                        .bonus(new Cents(Long.MIN_VALUE))
                        .build());
        db.execute(update(MEMBER)
                .set(MEMBER.email, new Email("new@x"))
                .set(MEMBER.bonus, MEMBER.balance)
                .setNull(MEMBER.second)
                .set(MEMBER.mentorId, ann.id())
                .where(MEMBER.id.eq(ann.id())));
        Member read = db.get(MEMBER, ann.id());
        assertThat(read.email()).isEqualTo(new Email("new@x"));
        assertThat(read.bonus()).isEqualTo(new Cents(Long.MAX_VALUE));
        assertThat(read.second()).isNull();
        assertThat(read.mentorId()).isEqualTo(ann.id());
    }

    @Test
    void whatADomainTypeIsStoredAsHasAllThatItsTypeCanDo() {
        db.insert(MEMBER, member("ann@x.org", 100));
        db.insert(MEMBER, member("bob@y.org", 200));
        assertThat(db.list(select(MEMBER.email).where(MEMBER.email.underlying().endsWith("@y.org"))))
                .containsExactly(new Email("bob@y.org"));
        assertThat(db.one(select(sum(MEMBER.balance.underlying())))).isEqualTo(300);
        assertThat(db.one(select(max(MEMBER.balance)))).isEqualTo(new Cents(200));
        assertThat(db.list(select(MEMBER.bonus.coalesce(MEMBER.balance)).orderBy(MEMBER.id)))
                .containsExactly(new Cents(100), new Cents(200));
        assertThat(db.list(
                        select(MEMBER.balance.nullIf(new Cents(100)).orNull()).orderBy(MEMBER.id)))
                .containsExactly(null, new Cents(200));
    }

    @Test
    void typedKeysJoin() {
        Member mentor = db.insert(MEMBER, member("mentor@x", 1));
        Member pupil = db.insert(
                MEMBER,
                MemberBuilder.from(member("pupil@x", 2)).mentorId(mentor.id()).build());
        var other = MEMBER.alias("other");
        Row row = db.one(select(MEMBER.id, other.email).join(other, other.id.eq(MEMBER.mentorId)));
        assertThat(row.get(MEMBER.id)).isEqualTo(pupil.id());
        assertThat(row.get(other.email)).isEqualTo(new Email("mentor@x"));
    }

    @Test
    void aDomainTypeThatRefusesWhatIsStoredNamesTheColumnAndNotTheValue() {
        Member ann = db.insert(MEMBER, member("ann@x", 1));
        db.sql("update " + on.quoted("member") + " set " + on.quoted("second") + " = :text")
                .bind("text", MARKER)
                .execute();
        MappingException failure = thrown(MappingException.class, () -> db.get(MEMBER, ann.id()));
        assertThat(failure).hasMessageContaining("member.second").hasMessageContaining("Email");
        assertHides(failure, MARKER);
        MappingException one = thrown(MappingException.class, () -> db.list(select(MEMBER.second)));
        assertThat(one).hasMessageContaining("member.second");
        assertHides(one, MARKER);
    }

    @ParameterizedTest
    @EnumSource(Suit.class)
    void enumsAreKeptInEachForm(Suit suit) {
        Choices stored = kept(CHOICES, new Choices(0, suit, suit, Planet.EARTH, Priority.LOW, Planet.VENUS, suit));
        assertThat(db.list(select(CHOICES.id).where(CHOICES.byName.eq(suit), CHOICES.byOrdinal.eq(suit))))
                .containsExactly(stored.id());
    }

    @Test
    void enumsAreStoredAsTheirAnnotationsSay() {
        db.insert(CHOICES, choices(Suit.HEARTS).build());
        Row row = db.one(select(
                CHOICES.byName.underlying(),
                CHOICES.byOrdinal.underlying(),
                CHOICES.byCode.underlying(),
                CHOICES.byNumber.underlying(),
                CHOICES.codeIgnored.underlying()));
        assertThat(List.of(row.at(0), row.at(2), row.at(4))).containsExactly("HEARTS", "♂", "MARS");
        assertThat(((Number) requireNonNull(row.at(1))).intValue()).isEqualTo(2);
        assertThat(((Number) requireNonNull(row.at(3))).intValue()).isEqualTo(100_000);
    }

    @Test
    void enumsStandInPredicatesListsAndUpdates() {
        Choices hearts = db.insert(CHOICES, choices(Suit.HEARTS).build());
        Choices clubs = db.insert(
                CHOICES,
                choices(Suit.CLUBS).byCode(Planet.VENUS).byNumber(Priority.LOW).build());
        assertThat(db.list(select(CHOICES.id).where(CHOICES.byName.isIn(Suit.CLUBS, Suit.SPADES))))
                .containsExactly(clubs.id());
        assertThat(db.list(select(CHOICES.id).where(CHOICES.byOrdinal.notIn(List.of(Suit.CLUBS)))))
                .containsExactly(hearts.id());
        assertThat(db.list(
                        select(CHOICES.id).where(CHOICES.byCode.eq(Planet.VENUS), CHOICES.byNumber.ne(Priority.HIGH))))
                .containsExactly(clubs.id());
        assertThat(db.list(select(CHOICES.id).where(CHOICES.byNumber.gt(Priority.NORMAL))))
                .containsExactly(hearts.id());
        assertThat(db.execute(update(CHOICES)
                        .set(CHOICES.byName, Suit.SPADES)
                        .set(CHOICES.byOrdinal, Suit.DIAMONDS)
                        .set(CHOICES.byCode, Planet.EARTH)
                        .set(CHOICES.byNumber, Priority.NORMAL)
                        .set(CHOICES.maybe, Suit.CLUBS)
                        .where(CHOICES.codeIgnored.eq(Planet.MARS))))
                .isEqualTo(2);
        assertThat(db.get(CHOICES, clubs.id()))
                .isEqualTo(new Choices(
                        clubs.id(),
                        Suit.SPADES,
                        Suit.DIAMONDS,
                        Planet.EARTH,
                        Priority.NORMAL,
                        Planet.MARS,
                        Suit.CLUBS));
    }

    @Test
    void enumsGroup() {
        db.insertAll(
                CHOICES,
                List.of(
                        choices(Suit.HEARTS).build(),
                        choices(Suit.CLUBS).build(),
                        choices(Suit.HEARTS).build()));
        record Line(Suit suit, long choices) {}
        assertThat(db.list(select(into(Line::new, CHOICES.byName, count()))
                        .groupBy(CHOICES.byName)
                        .orderBy(CHOICES.byName)))
                .containsExactly(new Line(Suit.CLUBS, 1), new Line(Suit.HEARTS, 2));
    }

    @ParameterizedTest
    @CsvSource({"by_name,Suit", "maybe,Suit", "by_code,Planet", "code_ignored,Planet"})
    void aNameThatIsNoneOfTheEnumNamesTheColumnAndNotTheValue(String column, String type) {
        db.insert(CHOICES, choices(Suit.HEARTS).build());
        db.sql("update choices set " + column + " = :text").bind("text", MARKER).execute();
        unreadable(column, type);
    }

    @ParameterizedTest
    @CsvSource({"by_ordinal,Suit", "by_number,Priority"})
    void aNumberThatIsNoneOfTheEnumNamesTheColumnAndNotTheValue(String column, String type) {
        db.insert(CHOICES, choices(Suit.HEARTS).build());
        db.sql("update choices set " + column + " = :number")
                .bind("number", 4711)
                .execute();
        unreadable(column, type);
    }

    @Test
    void convertedComponentsPassTheirConverter() {
        Converted stored = kept(CONVERTED, new Converted(0, List.of("b", "a", ""), "olleh", null));
        kept(CONVERTED, new Converted(0, List.of(), "", "x"));
        assertThat(db.sql("select mirrored from converted where id = :id")
                        .bind("id", stored.id())
                        .one(SqlTypes.STRING))
                .isEqualTo("hello");
        assertThat(db.list(select(CONVERTED.words.underlying()).where(CONVERTED.id.eq(stored.id()))))
                .containsExactly("b,a,");
    }

    @Test
    void convertedComponentsStandInPredicatesListsAndUpdates() {
        Converted one = db.insert(CONVERTED, new Converted(0, List.of("a", "b"), "one", "x"));
        Converted two = db.insert(CONVERTED, new Converted(0, List.of(), "two", null));
        assertThat(db.list(select(CONVERTED.id).where(CONVERTED.words.eq(List.of("a", "b")))))
                .containsExactly(one.id());
        assertThat(db.list(select(CONVERTED.id).where(CONVERTED.mirrored.isIn("two", "three"))))
                .containsExactly(two.id());
        assertThat(db.list(select(CONVERTED.id)
                        .where(CONVERTED.mirrored.underlying().startsWith("e"))))
                .containsExactly(one.id());
        assertThat(db.execute(update(CONVERTED)
                        .set(CONVERTED.words, List.of("c"))
                        .set(CONVERTED.maybe, CONVERTED.mirrored)
                        .where(CONVERTED.maybe.isNull())))
                .isEqualTo(1);
        assertThat(db.get(CONVERTED, two.id())).isEqualTo(new Converted(two.id(), List.of("c"), "two", "two"));
    }

    @Test
    void aConverterThatCannotWriteNamesTheColumnAndNotTheValue() {
        List<String> words = List.of(MARKER + ",");
        MappingException inserted =
                thrown(MappingException.class, () -> db.insert(CONVERTED, new Converted(0, words, "x", null)));
        assertThat(inserted).hasMessageContaining("converted.words");
        MappingException batch = thrown(
                MappingException.class,
                () -> db.insertAll(
                        CONVERTED,
                        List.of(new Converted(0, List.of("fine"), "x", null), new Converted(0, words, "x", null))));
        assertThat(batch).hasMessageContaining("converted.words");
        MappingException updated = thrown(
                MappingException.class,
                () -> db.execute(update(CONVERTED).set(CONVERTED.words, words).everyRow()));
        assertThat(updated).hasMessageContaining("words");
        MappingException compared =
                thrown(MappingException.class, () -> db.list(select(CONVERTED).where(CONVERTED.words.eq(words))));
        MappingException listed = thrown(
                MappingException.class, () -> db.list(select(CONVERTED).where(CONVERTED.words.isIn(List.of(words)))));
        for (MappingException failure : List.of(inserted, batch, updated, compared, listed)) {
            assertHides(failure, MARKER);
        }
        assertThat(db.count(CONVERTED)).isZero();
    }

    @Test
    void aConverterThatCannotReadNamesTheColumnAndNotTheValue() {
        Converted stored = db.insert(CONVERTED, new Converted(0, List.of("a"), "x", null));
        db.sql("update converted set words = :text").bind("text", "!" + MARKER).execute();
        MappingException failure = thrown(MappingException.class, () -> db.get(CONVERTED, stored.id()));
        assertThat(failure).hasMessageContaining("converted.words");
        assertHides(failure, MARKER);
        MappingException streamed = thrown(
                MappingException.class, () -> db.stream(select(CONVERTED)).toList());
        assertThat(streamed).hasMessageContaining("converted.words");
        assertHides(streamed, MARKER);
    }

    @Test
    void optionalsAreNullOrThere() {
        Optionals none = kept(
                OPTIONALS,
                new Optionals(
                        0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Optionals all = kept(
                OPTIONALS,
                new Optionals(
                        0,
                        Optional.of(""),
                        Optional.of(0L),
                        Optional.of(LocalDate.EPOCH),
                        Optional.of(Suit.CLUBS),
                        Optional.of(new Email("a@b"))));
        assertThat(db.list(select(OPTIONALS.id).where(OPTIONALS.email.isNull(), OPTIONALS.suit.isNull())))
                .containsExactly(none.id());
        assertThat(db.list(select(OPTIONALS.id).where(OPTIONALS.text.eq(""), OPTIONALS.suit.eq(Suit.CLUBS))))
                .containsExactly(all.id());
        db.execute(update(OPTIONALS)
                .setNull(OPTIONALS.number)
                .set(OPTIONALS.text, "set")
                .everyRow());
        assertThat(db.get(OPTIONALS, all.id()).number()).isEmpty();
        assertThat(db.get(OPTIONALS, none.id()).text()).contains("set");
    }

    @Test
    void mapsTakeThemAsTheyAreOrAsTheyAreStored() {
        Map<String, Object> own = Map.of("email", new Email("a@b"), "balance", new Cents(5));
        Map<String, Object> plain = Map.of("email", "a@b", "balance", 5);
        assertThat(MEMBER.fromMap(plain)).isEqualTo(MEMBER.fromMap(own));
        assertThatThrownBy(() -> MEMBER.fromMap(Map.of("email", MARKER, "balance", 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("member.email")
                .satisfies(failure -> assertHides(failure, MARKER));
        assertThatThrownBy(() -> MEMBER.values(Map.of("email", MARKER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("email")
                .satisfies(failure -> assertHides(failure, MARKER));
    }

    private void unreadable(String column, String type) {
        MappingException failure = thrown(MappingException.class, () -> db.list(select(CHOICES)));
        assertThat(failure).hasMessageContaining("choices." + column).hasMessageContaining("enum " + type);
        assertHides(failure, MARKER, "4711");
    }

    private static Member member(String email, long cents) {
        return new Member(new MemberId(0), new Email(email), new Cents(cents), null, null, null);
    }

    private static ChoicesBuilder choices(Suit suit) {
        return ChoicesBuilder.choices()
                .byName(suit)
                .byOrdinal(suit)
                .byCode(Planet.MARS)
                .byNumber(Priority.HIGH)
                .codeIgnored(Planet.MARS);
    }
}
