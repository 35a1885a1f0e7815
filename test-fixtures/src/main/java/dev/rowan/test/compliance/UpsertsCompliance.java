package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.ChoicesTable.CHOICES;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.MemberTable.MEMBER;
import static dev.rowan.test.compliance.model.SeatTable.SEAT;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TokenTable.TOKEN;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.DataException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Cents;
import dev.rowan.test.compliance.model.Choices;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Email;
import dev.rowan.test.compliance.model.Member;
import dev.rowan.test.compliance.model.MemberBuilder;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.compliance.model.Planet;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.SeatBuilder;
import dev.rowan.test.compliance.model.Setting;
import dev.rowan.test.compliance.model.SettingBuilder;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Suit;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Token;
import dev.rowan.test.compliance.model.Translation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Inserts that become updates where a row is there already. */
class UpsertsCompliance extends ComplianceArea {
    UpsertsCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, TRANSLATION, TOKEN, MEMBER, CHOICES, SETTING, SEAT);
    }

    @Test
    void byAKeyOfOnesOwn() {
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvia"))).isEqualTo(new Country("LV", "Latvia"));
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvija"))).isEqualTo(new Country("LV", "Latvija"));
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvija"))).isEqualTo(new Country("LV", "Latvija"));
        assertThat(db.list(select(COUNTRY))).containsExactly(new Country("LV", "Latvija"));
    }

    @Test
    void byAKeyOfSeveralColumns() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        db.upsert(TRANSLATION, new Translation("LV", "de", "Lettland"));
        db.upsert(TRANSLATION, new Translation("LV", "fr", "Lettonie"));
        db.upsert(TRANSLATION, new Translation("LV", "de", "Lettland!"));
        assertThat(db.list(select(TRANSLATION.name).orderBy(TRANSLATION.language)))
                .containsExactly("Lettland!", "Lettonie");
    }

    @Test
    void byAKeyThatTheServerMakes() {
        Ticket made = db.upsert(TICKET, new Ticket(0, "a", 1));
        assertThat(made.id()).isPositive();
        Ticket given = db.upsert(TICKET, new Ticket(900_000, "b", 2));
        assertThat(given).isEqualTo(new Ticket(900_000, "b", 2));
        assertThat(db.upsert(TICKET, new Ticket(made.id(), "c", 3))).isEqualTo(new Ticket(made.id(), "c", 3));
        assertThat(db.list(select(TICKET).orderBy(TICKET.id)))
                .containsExactly(new Ticket(made.id(), "c", 3), new Ticket(900_000, "b", 2));
    }

    @Test
    void byAKeyThatTheClientMakes() {
        Token made = db.upsert(TOKEN, new Token(null, "a"));
        assertThat(made.id()).isNotNull();
        assertThat(db.upsert(TOKEN, new Token(made.id(), "b"))).isEqualTo(new Token(made.id(), "b"));
        UUID given = UUID.randomUUID();
        assertThat(db.upsert(TOKEN, new Token(given, "c"))).isEqualTo(new Token(given, "c"));
        assertThat(db.list(select(TOKEN.text).orderBy(TOKEN.text))).containsExactly("b", "c");
    }

    @Test
    void byAUniqueColumn() {
        Ticket made = db.upsert(TICKET, new Ticket(0, "a", 1), TICKET.code);
        Ticket other = db.upsert(TICKET, new Ticket(0, "b", 2), TICKET.code);
        Ticket met = db.upsert(TICKET, new Ticket(0, "a", 3), TICKET.code);
        assertThat(met).isEqualTo(new Ticket(made.id(), "a", 3));
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactly(met, other);
    }

    @Test
    void byUniqueColumnsTogether() {
        Seat made = db.upsert(SEAT, seat("A", 1, null, "ann"), List.of(SEAT.hall, SEAT.spot));
        db.upsert(SEAT, seat("A", 2, null, "bob"), List.of(SEAT.hall, SEAT.spot));
        Seat met = db.upsert(SEAT, seat("A", 1, "b1", "cid"), List.of(SEAT.hall, SEAT.spot));
        assertThat(met.id()).isEqualTo(made.id());
        assertThat(met.guest()).isEqualTo("cid");
        assertThat(met.badge()).isEqualTo("b1");
        assertThat(db.get(SEAT, made.id())).isEqualTo(met);
        assertThat(db.count(SEAT)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> db.upsert(SEAT, met, List.of()));
    }

    @Test
    void nullMeetsNobody() {
        Seat one = db.upsert(SEAT, seat("A", 1, null, "ann"), SEAT.badge);
        Seat two = db.upsert(SEAT, seat("A", 2, null, "bob"), SEAT.badge);
        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(db.list(select(SEAT).orderBy(SEAT.spot))).containsExactly(one, two);
        Seat three = db.upsert(SEAT, seat("A", 3, "b3", "cid"), SEAT.badge);
        assertThat(db.upsert(SEAT, SeatBuilder.from(three).id(0).guest("dan").build(), SEAT.badge)
                        .id())
                .isEqualTo(three.id());
    }

    @Test
    void theVersionMovesOnFromTheRows() {
        Seat made = db.upsert(SEAT, seat("A", 1, "b", "ann"));
        assertThat(made.version()).isEqualTo(1);
        assertThat(db.upsert(
                                SEAT,
                                SeatBuilder.from(made).version(77).guest("bob").build())
                        .version())
                .isEqualTo(2);
        assertThat(db.upsert(SEAT, seat("A", 9, "b", "cid"), SEAT.badge).version())
                .isEqualTo(3);
        Seat read = db.get(SEAT, made.id());
        assertThat(read.version()).isEqualTo(3);
        assertThat(read.spot()).isEqualTo(9);
        assertThat(db.update(SEAT, SeatBuilder.from(read).guest("dan").build()).version())
                .isEqualTo(4);
    }

    @Test
    void whatIsSetOnInsertStays() {
        Instant morning = Instant.parse("2026-03-01T08:00:00Z");
        Instant evening = Instant.parse("2026-03-01T20:00:00Z");
        Seat made;
        try (Database early = at(morning)) {
            made = early.upsert(SEAT, seat("A", 1, null, "ann"), List.of(SEAT.hall, SEAT.spot));
        }
        assertThat(made.stamp()).isEqualTo(new Stamp(morning, morning));
        try (Database late = at(evening)) {
            Seat other = SeatBuilder.from(made)
                    .id(0)
                    .origin("elsewhere")
                    .stamp(new Stamp(null, null))
                    .build();
            Seat met = late.upsert(SEAT, other, List.of(SEAT.hall, SEAT.spot));
            assertThat(met.stamp()).isEqualTo(new Stamp(morning, evening));
            assertThat(met.origin()).isEqualTo("origin");
            assertThat(late.get(SEAT, made.id())).isEqualTo(met);
        }
    }

    @Test
    void ownTypesAndDefaultsPass() {
        Member member = new Member(new MemberId(0), new Email("a@b"), new Cents(1), null, null, null);
        Member made = db.upsert(MEMBER, member);
        Member changed = MemberBuilder.from(made)
                .second(new Email("c@d"))
                .mentorId(made.id())
                .build();
        assertThat(db.upsert(MEMBER, changed)).isEqualTo(changed);
        Choices choices = new Choices(5, Suit.CLUBS, Suit.HEARTS, Planet.MARS, Priority.LOW, Planet.VENUS, null);
        assertThat(db.upsert(CHOICES, choices)).isEqualTo(choices);
        Choices other = new Choices(5, Suit.SPADES, Suit.CLUBS, Planet.EARTH, Priority.HIGH, Planet.MARS, Suit.CLUBS);
        assertThat(db.upsert(CHOICES, other)).isEqualTo(other);
        Setting setting = db.upsert(SETTING, SettingBuilder.setting().name("x").build());
        assertThat(setting.served()).isEqualTo(42);
        assertThat(setting.doubled()).isEqualTo(84);
        Setting updated = db.upsert(
                SETTING, SettingBuilder.from(setting).number(1).served(7).build());
        assertSame(
                updated,
                SettingBuilder.from(setting).number(1).served(7).doubled(2).build());
        assertSame(db.get(SETTING, setting.id()), updated);
    }

    @Test
    void whatTheServerRefusesIsRefused() {
        assertThatThrownBy(() -> db.upsert(TRANSLATION, new Translation("XX", "de", "x")))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(() -> db.upsert(COUNTRY, new Country("LVA", "x"))).isInstanceOf(DataException.class);
        assertThat(db.count(COUNTRY)).isZero();
    }

    /** MySQL and MariaDB would update the row of any unique key that is met. */
    @Test
    void aRowThatIsMetByAnotherKeyIsLeftAlone() {
        Ticket met = db.insert(TICKET, new Ticket(1, "a", 1));
        assertThatThrownBy(() -> db.upsert(TICKET, new Ticket(2, "a", 5))).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.upsert(TICKET, new Ticket(1, "b", 5), TICKET.code))
                .isInstanceOf(UniqueViolation.class);
        db.inTransaction(tx -> {
            Ticket other = tx.insert(TICKET, new Ticket(3, "c", 1));
            assertThatThrownBy(() -> tx.inTransaction(part -> part.upsert(TICKET, new Ticket(4, "c", 5))))
                    .isInstanceOf(UniqueViolation.class);
            assertThat(tx.get(TICKET, 3L)).isEqualTo(other);
        });
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactly(met, new Ticket(3, "c", 1));
    }

    /** Whether such a row is taken for the one that is meant or refused, no third one is changed. */
    @Test
    void aRowThatMeetsTwoChangesTheOneThatIsMeantOrNone() {
        Seat meant = db.insert(SEAT, seat("A", 1, "b1", "ann"));
        Seat other = db.insert(SEAT, seat("A", 2, "b2", "bob"));
        Seat both = SeatBuilder.from(seat("A", 2, "b1", "cid")).build();
        assertThatThrownBy(() -> db.upsert(SEAT, both, SEAT.badge)).isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(SEAT).orderBy(SEAT.id))).containsExactly(meant, other);
        Seat keyed = SeatBuilder.from(meant).id(other.id()).guest("dan").build();
        try {
            assertThat(db.upsert(SEAT, keyed, SEAT.badge).id()).isEqualTo(meant.id());
        } catch (UniqueViolation e) {
            assertThat(db.get(SEAT, meant.id())).isEqualTo(meant);
        }
        assertThat(db.get(SEAT, other.id())).isEqualTo(other);
    }

    @Test
    void inATransactionItIsTakenBack() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        db.inTransaction(tx -> {
            tx.upsert(COUNTRY, new Country("LV", "x"));
            tx.upsert(COUNTRY, new Country("EE", "y"));
            assertThat(tx.list(select(COUNTRY.name).orderBy(COUNTRY.code))).containsExactly("y", "x");
            tx.rollback();
        });
        assertThat(db.list(select(COUNTRY))).containsExactly(new Country("LV", "Latvia"));
    }

    private Database at(Instant moment) {
        return on.configure().clock(Clock.fixed(moment, ZoneOffset.UTC)).open();
    }

    private static Seat seat(String hall, int spot, @Nullable String badge, String guest) {
        return new Seat(0, hall, spot, badge, guest, "origin", new Stamp(null, null), 0);
    }
}
