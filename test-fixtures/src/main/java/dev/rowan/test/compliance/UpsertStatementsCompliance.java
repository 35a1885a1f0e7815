package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.incoming;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.SeatTable.SEAT;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Upsert;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.Ticket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Statements that insert rows or change those in their way: what they change, and what they count. */
class UpsertStatementsCompliance extends ComplianceArea {
    UpsertStatementsCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, TRANSLATION, SEAT, SETTING);
    }

    @Test
    void rowsThatStayAreNotCounted() {
        assertThat(db.execute(weights(1, "a", "b").onConflict(TICKET.code).doNothing()))
                .isEqualTo(2);
        assertThat(db.execute(weights(9, "b", "c").onConflict(TICKET.code).doNothing()))
                .isEqualTo(1);
        assertThat(db.execute(weights(9, "b", "c").onConflict(TICKET.code).doNothing()))
                .isZero();
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(1, 1, 9);
    }

    @Test
    void rowsThatChangeAreCountedOnce() {
        db.execute(weights(1, "a", "b"));
        assertThat(db.execute(weights(5, "a", "b", "c").onConflict(TICKET.code).setIncoming(TICKET.weight)))
                .isEqualTo(3);
        // the same once more
        assertThat(db.execute(weights(5, "a", "b", "c").onConflict(TICKET.code).setIncoming(TICKET.weight)))
                .isEqualTo(3);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(5, 5, 5);
    }

    @Test
    void rowsThatMissTheConditionAreNotCounted() {
        db.execute(weights(3, "a"));
        db.execute(weights(7, "b"));
        assertThat(db.execute(weights(5, "a", "b", "c")
                        .onConflict(TICKET.code)
                        .set(TICKET.weight, incoming(TICKET.weight))
                        .where(incoming(TICKET.weight).gt(TICKET.weight))))
                .isEqualTo(2);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(5, 7, 5);
    }

    @Test
    void rowsOfAQueryAreCountedOnce() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        db.insert(COUNTRY, new Country("LT", "Lithuania"));
        db.insert(COUNTRY, new Country("EE", "Estonia"));
        db.execute(weights(1, "LV", "EE"));
        assertThat(db.execute(insertInto(TICKET)
                        .set(TICKET.code, COUNTRY.code)
                        .set(TICKET.weight, 4)
                        .from(select(COUNTRY).where(COUNTRY.code.ne("EE")))
                        .onConflict(TICKET.code)
                        .set(TICKET.weight, TICKET.weight.plus(incoming(TICKET.weight)))))
                .isEqualTo(2);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(1, 4, 5);
        assertThat(db.execute(insertInto(TICKET)
                        .set(TICKET.code, COUNTRY.code)
                        .set(TICKET.weight, 3)
                        .from(select(COUNTRY))
                        .onConflict(TICKET.code)
                        .setIncoming(TICKET.weight)
                        .where(TICKET.weight.lt(incoming(TICKET.weight)))))
                .isEqualTo(1);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(3, 4, 5);
    }

    @Test
    void byColumnsTogether() {
        assertThat(db.execute(
                        seat("A", 1, "ann").onConflict(SEAT.spot, SEAT.hall).doNothing()))
                .isEqualTo(1);
        assertThat(db.execute(
                        seat("A", 1, "bob").onConflict(SEAT.hall, SEAT.spot).setIncoming(SEAT.guest)))
                .isEqualTo(1);
        assertThat(db.list(select(SEAT.guest))).containsExactly("bob");
    }

    @Test
    void versionAndTimesMoveOn() {
        Instant morning = Instant.parse("2026-03-01T08:00:00Z");
        Instant evening = Instant.parse("2026-03-01T20:00:00Z");
        try (Database early = at(morning)) {
            early.execute(seat("A", 1, "ann").onConflict(SEAT.hall, SEAT.spot).setIncoming(SEAT.guest));
        }
        try (Database late = at(evening)) {
            late.execute(seat("A", 1, "bob").onConflict(SEAT.hall, SEAT.spot).setAllIncoming());
        }
        Seat seat = db.one(select(SEAT));
        assertThat(seat.guest()).isEqualTo("bob");
        assertThat(seat.origin()).isEqualTo("of ann");
        assertThat(seat.version()).isEqualTo(2);
        assertThat(seat.stamp().createdAt()).isEqualTo(morning);
        assertThat(seat.stamp().updatedAt()).isEqualTo(evening);
    }

    @Test
    void anUpsertByItsTargetAloneIsRefusedWhereOtherKeysWouldCount() {
        Upsert<Seat> alone = seat("A", 1, "ann")
                .set(SEAT.badge, "b1")
                .onConflict(SEAT.badge)
                .setIncoming(SEAT.guest)
                .targetOnly();
        if (Set.of("mysql", "mariadb").contains(on.dialect().name())) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> db.execute(alone))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("alone")
                        .hasMessageContaining("[[hall, spot]]");
            }
            assertThat(db.count(SEAT)).isZero();
        } else {
            assertThat(db.execute(alone)).isEqualTo(1);
        }
        assertThat(db.execute(weights(1, "a")
                        .onConflict(TICKET.code)
                        .setIncoming(TICKET.weight)
                        .targetOnly()))
                .isEqualTo(1);
    }

    @Test
    void nullIsInNobodysWay() {
        Insert<Seat> first = seat("A", 1, "ann").setNull(SEAT.badge);
        Insert<Seat> second = seat("A", 2, "bob").setNull(SEAT.badge);
        assertThat(db.execute(first.onConflict(SEAT.badge).doNothing())).isEqualTo(1);
        assertThat(db.execute(second.onConflict(SEAT.badge).doNothing())).isEqualTo(1);
        assertThat(db.count(SEAT)).isEqualTo(2);
    }

    @Test
    void columnsThatAreNotUniqueAreRefused() {
        assertThatThrownBy(() -> weights(1, "a").onConflict(TICKET.weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is not unique in ticket; [[id], [code]] are");
        assertThatThrownBy(() -> seat("A", 1, "x").onConflict(SEAT.hall)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoRowsInEachOthersWay() {
        assertThatThrownBy(() ->
                        db.execute(weights(1, "a", "a").onConflict(TICKET.code).setIncoming(TICKET.weight)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("same code");
        assertThat(db.execute(weights(1, "a", "b", "a").onConflict(TICKET.code).doNothing()))
                .isEqualTo(2);
    }

    /** Nothing but the conflict that is named is passed over. */
    @Test
    void otherFaultsStayFaults() {
        db.insert(TICKET, new Ticket(5, "taken", 1));
        assertThatThrownBy(() -> db.execute(insertInto(COUNTRY)
                        .set(COUNTRY.code, "much too long")
                        .set(COUNTRY.name, "x")
                        .onConflict(COUNTRY.code)
                        .doNothing()))
                .isInstanceOf(DatabaseException.class)
                .isInstanceOfAny(DataException.class, CheckViolation.class);
        if (!on.dialect().name().equals("mysql") && !on.dialect().name().equals("mariadb")) {
            assertThatThrownBy(() -> db.execute(insertInto(TICKET)
                            .set(TICKET.id, 6)
                            .set(TICKET.code, "taken")
                            .set(TICKET.weight, 1)
                            .onConflict(TICKET.id)
                            .doNothing()))
                    .isInstanceOf(UniqueViolation.class);
        }
    }

    @Test
    void conditionsWithoutAnythingToSetAreRefused() {
        assertThatThrownBy(() -> db.execute(
                        weights(1, "a").onConflict(TICKET.code).doNothing().where(TICKET.weight.gt(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private Database at(Instant moment) {
        return on.configure().clock(Clock.fixed(moment, ZoneOffset.UTC)).open();
    }

    private static Insert<Seat> seat(String hall, int spot, String guest) {
        return insertInto(SEAT)
                .set(SEAT.hall, hall)
                .set(SEAT.spot, spot)
                .set(SEAT.guest, guest)
                .set(SEAT.origin, "of " + guest);
    }

    private static Insert<Ticket> weights(int weight, String... codes) {
        Insert<Ticket> insert = insertInto(TICKET);
        for (int i = 0; i < codes.length; i++) {
            insert = (i == 0 ? insert : insert.row()).set(TICKET.code, codes[i]).set(TICKET.weight, weight);
        }
        return insert;
    }
}
