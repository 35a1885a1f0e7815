package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.NoteTable.NOTE;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static dev.rowan.test.compliance.model.TranslationTable.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Note;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs that change records without a version, and statements that change many rows. */
class ChangesCompliance extends ComplianceArea {
    ChangesCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, NOTE, TRANSLATION);
    }

    @Test
    void updateWritesTheRowOfTheKey() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        Ticket two = db.insert(TICKET, new Ticket(0, "two", 2));
        Ticket changed = db.update(TICKET, new Ticket(one.id(), "uno", 11));
        assertThat(changed).isEqualTo(new Ticket(one.id(), "uno", 11));
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactly(changed, two);
    }

    @Test
    void updateThatChangesNothingFindsItsRow() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        assertThat(db.update(TICKET, one)).isEqualTo(one);
        assertThat(db.execute(update(TICKET).set(TICKET.weight, 1).everyRow())).isEqualTo(1);
    }

    @Test
    void updateOfNoRowIsAnError() {
        assertThatThrownBy(() -> db.update(TICKET, new Ticket(77, "x", 1)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("ticket");
    }

    @Test
    void updateOfTwoStatesWritesTheDifference() {
        Ticket before = db.insert(TICKET, new Ticket(0, "one", 1));
        db.execute(update(TICKET).set(TICKET.code, "moved").everyRow());
        on.statements().clear();
        Ticket after = db.update(TICKET, before, new Ticket(before.id(), "one", 5));
        assertThat(after.weight()).isEqualTo(5);
        assertThat(db.get(TICKET, before.id())).isEqualTo(new Ticket(before.id(), "moved", 5));
        assertThat(on.statements().sql().get(0)).contains("weight").doesNotContain("code");
    }

    @Test
    void updateOfTwoEqualStatesSendsNothing() {
        Ticket before = db.insert(TICKET, new Ticket(0, "one", 1));
        on.statements().clear();
        assertThat(db.update(TICKET, before, new Ticket(before.id(), "one", 1))).isSameAs(before);
        on.statements().assertStatements(0);
        assertThatThrownBy(() -> db.update(TICKET, before, new Ticket(before.id() + 1, "one", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void upsertInsertsAndThenUpdates() {
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvia"))).isEqualTo(new Country("LV", "Latvia"));
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvija"))).isEqualTo(new Country("LV", "Latvija"));
        assertThat(db.upsert(COUNTRY, new Country("LV", "Latvija"))).isEqualTo(new Country("LV", "Latvija"));
        assertThat(db.list(select(COUNTRY))).containsExactly(new Country("LV", "Latvija"));
    }

    @Test
    void upsertOfARecordWithoutAKeyInserts() {
        Ticket one = db.upsert(TICKET, new Ticket(0, "one", 1));
        assertThat(one.id()).isPositive();
        Ticket again = db.upsert(TICKET, new Ticket(one.id(), "uno", 2));
        assertThat(db.list(select(TICKET))).containsExactly(again);
        Note note = db.upsert(NOTE, new Note(null, "n"));
        assertThat(note.id()).isPositive();
    }

    @Test
    void upsertMeetsTheRowOfAUniqueColumn() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        Ticket met = db.upsert(TICKET, new Ticket(0, "one", 9), TICKET.code);
        assertThat(met).isEqualTo(new Ticket(one.id(), "one", 9));
        Ticket other = db.upsert(TICKET, new Ticket(0, "other", 3), TICKET.code);
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactly(met, other);
    }

    @Test
    void deleteRemovesTheRow() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        Ticket two = db.insert(TICKET, new Ticket(0, "two", 2));
        db.delete(TICKET, one);
        assertThat(db.list(select(TICKET))).containsExactly(two);
        assertThatThrownBy(() -> db.delete(TICKET, one)).isInstanceOf(NotFoundException.class);
        assertThat(db.deleteByKey(TICKET, two.id())).isTrue();
        assertThat(db.deleteByKey(TICKET, two.id())).isFalse();
        assertThat(db.count(TICKET)).isZero();
    }

    @Test
    void statementsTellHowManyRowsTheyFound() {
        db.insertAll(TICKET, List.of(new Ticket(0, "a", 1), new Ticket(0, "b", 2), new Ticket(0, "c", 3)));
        assertThat(db.execute(
                        update(TICKET).set(TICKET.weight, TICKET.weight.plus(1)).where(TICKET.weight.ge(2))))
                .isEqualTo(2);
        assertThat(db.list(select(TICKET.weight).orderBy(TICKET.code))).containsExactly(1, 3, 4);
        assertThat(db.execute(update(TICKET).set(TICKET.weight, 9).where(TICKET.code.eq("none"))))
                .isZero();
        assertThat(db.execute(deleteFrom(TICKET).where(TICKET.weight.gt(1)))).isEqualTo(2);
        assertThat(db.execute(insertInto(TICKET).set(TICKET.code, "d").set(TICKET.weight, 1)))
                .isEqualTo(1);
        assertThat(db.execute(deleteFrom(TICKET).everyRow())).isEqualTo(2);
    }

    @Test
    void statementsThatWouldMeetEveryRowByAccidentAreRefused() {
        assertThatThrownBy(() -> update(TICKET).set(TICKET.weight, 9).where())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deleteFrom(TICKET).where(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void constraintsHoldForEveryVerb() {
        Ticket one = db.insert(TICKET, new Ticket(0, "one", 1));
        Ticket two = db.insert(TICKET, new Ticket(0, "two", 2));
        assertThatThrownBy(() -> db.insert(TICKET, new Ticket(0, "one", 3))).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> db.update(TICKET, new Ticket(two.id(), "one", 2)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(
                        () -> db.execute(update(TICKET).set(TICKET.code, "same").everyRow()))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactly(one, two);
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        assertThatThrownBy(() -> db.insert(TRANSLATION, new Translation("XX", "de", "?")))
                .isInstanceOf(ForeignKeyViolation.class);
    }
}
