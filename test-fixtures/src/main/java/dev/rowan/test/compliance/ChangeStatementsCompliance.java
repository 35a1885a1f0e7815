package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.incoming;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.SeatTable.SEAT;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.DatabaseException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.sql.Update;
import dev.rowan.sql.Values;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.SeatBuilder;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Inserts from queries and maps, updates and deletes with other tables: what they count and what they refuse. */
class ChangeStatementsCompliance extends ComplianceArea {
    ChangeStatementsCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, TRANSLATION, SEAT, SETTING);
    }

    private void fill() {
        db.insertAll(TICKET, List.of(new Ticket(0, "LV", 1), new Ticket(0, "LT", 2), new Ticket(0, "XX", 3)));
        db.insertAll(COUNTRY, List.of(new Country("LV", "Latvia"), new Country("LT", "Lithuania")));
        db.insertAll(
                TRANSLATION,
                List.of(
                        new Translation("LV", "de", "Lettland"),
                        new Translation("LV", "fr", "Lettonie"),
                        new Translation("LT", "de", "Litauen")));
    }

    @Test
    void aColumnThatIsNeededIsNamedBeforeAnythingIsSent() {
        on.statements().clear();
        assertThatThrownBy(() -> db.execute(insertInto(TICKET).set(TICKET.weight, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The insert into ticket sets no value for code, which cannot be NULL and has no default;"
                        + " set it");
        assertThatThrownBy(() -> db.execute(
                        insertInto(TICKET).set(TICKET.code, COUNTRY.code).from(select(COUNTRY))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weight");
        assertThatThrownBy(() -> db.execute(insertInto(COUNTRY).values(COUNTRY.values(Map.of("name", "x")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("code");
        on.statements().assertStatements(0);
    }

    @Test
    void columnsWithDefaultsMayBeLeftOut() {
        assertThat(db.execute(insertInto(SETTING).set(SETTING.name, "x").set(SETTING.slug, "s")))
                .isEqualTo(1);
        assertThat(db.one(select(SETTING.number))).isEqualTo(42);
        assertThat(db.execute(insertInto(SETTING)
                        .set(SETTING.name, SETTING.name.concat("!"))
                        .set(SETTING.slug, SETTING.slug)
                        .set(SETTING.words, SETTING.words)
                        .from(select(SETTING))))
                .isEqualTo(1);
        assertThat(db.list(select(SETTING.name).orderBy(SETTING.id))).containsExactly("x", "x!");
        assertThat(db.execute(insertInto(SETTING)
                        .set(SETTING.id, select(SETTING.id).where(SETTING.name.eq("x")))
                        .set(SETTING.name, "y")
                        .set(SETTING.slug, "t")
                        .set(SETTING.words, List.of("a", "b"))
                        .onConflict(SETTING.id)
                        .set(SETTING.words, incoming(SETTING.words))))
                .isEqualTo(1);
        assertThat(db.list(select(SETTING.words).orderBy(SETTING.id))).containsExactly(List.of("a", "b"), List.of());
    }

    @Test
    void manyRowsFromMaps() {
        List<Values<Ticket>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(TICKET.values(Map.of("code", "c" + i, "weight", i, "colour", "red"), Values.UnknownNames.IGNORE));
        }
        assertThat(db.execute(insertInto(TICKET).values(rows))).isEqualTo(500);
        assertThatThrownBy(() -> TICKET.values(Map.of("colour", "red"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(db.execute(
                        update(TICKET).set(TICKET.values(Map.of("weight", 7L))).where(TICKET.code.eq("c3"))))
                .isEqualTo(1);
        assertThat(db.list(select(TICKET.weight)
                        .where(TICKET.code.isIn("c3", "c4"))
                        .orderBy(TICKET.weight)))
                .containsExactly(4, 7);
    }

    @Test
    void rowsOfTheTableAreCountedHoweverManyPartnersTheyHave() {
        fill();
        Update<Ticket> same =
                update(TICKET).set(TICKET.weight, 5).from(TRANSLATION).where(TRANSLATION.countryCode.eq(TICKET.code));
        assertThat(db.execute(same)).isEqualTo(2);
        // the same once more: what is found counts, not what differs
        assertThat(db.execute(same)).isEqualTo(2);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.id))).containsExactly(5, 5, 3);
        assertThat(db.execute(deleteFrom(TICKET).using(TRANSLATION).where(TRANSLATION.countryCode.eq(TICKET.code))))
                .isEqualTo(2);
        assertThat(db.list(select(TICKET.code))).containsExactly("XX");
    }

    /** Which of several values a row takes is up to the database; H2 refuses to choose. */
    @Test
    void severalPartnersGiveOneOfTheirValues() {
        fill();
        Update<Ticket> ambiguous = update(TICKET)
                .set(TICKET.code, TRANSLATION.name)
                .from(TRANSLATION)
                .where(TRANSLATION.countryCode.eq(TICKET.code));
        if (on.dialect().name().equals("h2")) {
            assertThatThrownBy(() -> db.execute(ambiguous)).isInstanceOf(DatabaseException.class);
            assertThat(db.list(select(TICKET.code).orderBy(TICKET.id))).containsExactly("LV", "LT", "XX");
        } else {
            assertThat(db.execute(ambiguous)).isEqualTo(2);
            List<String> codes = db.list(select(TICKET.code).orderBy(TICKET.id));
            assertThat(codes.get(0)).isIn("Lettland", "Lettonie");
            assertThat(codes.subList(1, 3)).containsExactly("Litauen", "XX");
        }
    }

    @Test
    void conditionsThatVanishAreRefusedWithOtherTablesToo() {
        assertThatThrownBy(() -> update(TICKET)
                        .set(TICKET.weight, 1)
                        .join(COUNTRY, COUNTRY.code.eq(TICKET.code))
                        .where())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deleteFrom(TICKET).using(COUNTRY).where(null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> update(TICKET).join(COUNTRY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> db.execute(update(TICKET).set(TICKET.weight, 1).where(COUNTRY.code.eq("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("country");
        assertThatThrownBy(() -> db.execute(
                        update(TICKET).set(TICKET.weight, 1).from(TICKET).where(TICKET.code.eq("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("alias");
    }

    /** Whoever has read the row before learns of it. */
    @Test
    void statementsMoveTheVersion() {
        Seat read = db.insert(
                SEAT,
                SeatBuilder.seat()
                        .hall("A")
                        .spot(1)
                        .badge(null)
                        .guest("ann")
                        .origin("here")
                        .build());
        db.execute(update(SEAT).set(SEAT.guest, "bob").everyRow());
        Seat changed = db.get(SEAT, read.id());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.stamp().updatedAt()).isAfterOrEqualTo(read.stamp().updatedAt());
        assertThatThrownBy(() -> db.update(SEAT, read)).isInstanceOf(StaleRecordException.class);
        db.execute(update(SEAT)
                .set(SEAT.version, 70)
                .set(SEAT.stamp.updatedAt, read.stamp().createdAt())
                .everyRow());
        assertThat(db.get(SEAT, read.id()).version()).isEqualTo(70);
        assertThat(db.get(SEAT, read.id()).stamp()).isEqualTo(read.stamp());
    }

    @Test
    void aStatementIsExecutedAgainWithAnotherTime() throws Exception {
        var insert = insertInto(SEAT)
                .set(SEAT.hall, "A")
                .set(
                        SEAT.spot,
                        select(SEAT.spot.plus(1)).orderBy(SEAT.spot.desc()).limit(1))
                .set(SEAT.guest, "ann")
                .set(SEAT.origin, "here");
        db.execute(insertInto(SEAT)
                .set(SEAT.hall, "A")
                .set(SEAT.spot, 1)
                .set(SEAT.guest, "x")
                .set(SEAT.origin, "y"));
        db.execute(insert);
        Thread.sleep(5);
        db.execute(insert);
        List<Seat> seats = db.list(select(SEAT).orderBy(SEAT.spot));
        assertThat(seats).extracting(Seat::spot).containsExactly(1, 2, 3);
        assertThat(Stream.of(seats.get(1), seats.get(2))
                        .map(seat -> seat.stamp().createdAt()))
                .doesNotHaveDuplicates();
    }
}
