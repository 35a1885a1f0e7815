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

import dev.rowan.Operations;
import dev.rowan.TxOptions;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Returning;
import dev.rowan.sql.Row;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.Setting;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.test.compliance.model.Translation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changes that give back the rows they met, whether the server does it or Rowan reads them by their keys. */
class ReturningCompliance extends ComplianceArea {
    ReturningCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, TRANSLATION, SEAT, SETTING);
    }

    @Test
    void anInsertTellsTheKeysThatTheServerMade() {
        List<Ticket> made = db.list(tickets("a", "b", "c").returning(TICKET));
        assertThat(made).extracting(Ticket::code).containsExactly("a", "b", "c");
        assertThat(db.list(select(TICKET).orderBy(TICKET.id))).containsExactlyElementsOf(made);
        Row one = db.one(tickets("d").returning(TICKET.id, TICKET.weight.times(2)));
        assertThat(one.get(TICKET.id)).isPositive();
        assertThat(one.at(1)).isEqualTo(2);
    }

    @Test
    void anInsertTellsDefaultsAndWhatIsComputed() {
        Setting setting = db.one(insertInto(SETTING)
                .set(SETTING.name, "x")
                .set(SETTING.slug, "s")
                .returning(SETTING));
        assertThat(setting.number()).isEqualTo(42);
        assertThat(setting.doubled()).isEqualTo(84);
        assertThat(setting.served()).isEqualTo(42);
        assertThat(setting.words()).isEmpty();
        assertSame(db.get(SETTING, setting.id()), setting);
    }

    @Test
    void aKeyOfSeveralColumns() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        List<Translation> made = db.list(insertInto(TRANSLATION)
                .set(TRANSLATION.countryCode, "LV")
                .set(TRANSLATION.language, "de")
                .set(TRANSLATION.name, "Lettland")
                .row()
                .set(TRANSLATION.countryCode, "LV")
                .set(TRANSLATION.language, "fr")
                .set(TRANSLATION.name, "Lettonie")
                .returning(TRANSLATION));
        assertThat(made)
                .containsExactly(new Translation("LV", "de", "Lettland"), new Translation("LV", "fr", "Lettonie"));
        assertThat(db.list(update(TRANSLATION)
                        .set(TRANSLATION.name, "?")
                        .where(TRANSLATION.language.eq("fr"))
                        .returning(TRANSLATION.language, TRANSLATION.name)))
                .extracting(row -> row.at(0) + "=" + row.at(1))
                .containsExactly("fr=?");
        assertThat(db.list(deleteFrom(TRANSLATION).everyRow().returning(TRANSLATION.language)))
                .containsExactlyInAnyOrder("de", "fr");
        assertThat(db.count(TRANSLATION)).isZero();
    }

    @Test
    void anUpdateTellsTheRowsAsTheyAreThen() {
        db.execute(tickets("a", "b", "c"));
        List<Ticket> changed = db.list(update(TICKET)
                .set(TICKET.weight, TICKET.weight.plus(10))
                .where(TICKET.code.ne("b"))
                .returning(TICKET));
        assertThat(changed).extracting(Ticket::code).containsExactlyInAnyOrder("a", "c");
        assertThat(changed).extracting(Ticket::weight).containsOnly(11);
        // even where the row no longer meets the condition
        assertThat(db.list(update(TICKET)
                        .set(TICKET.weight, 99)
                        .where(TICKET.weight.eq(11))
                        .returning(TICKET.weight)))
                .containsExactly(99, 99);
    }

    @Test
    void aDeleteTellsTheRowsAsTheyWere() {
        db.execute(tickets("a", "b", "c"));
        Ticket gone = db.one(deleteFrom(TICKET).where(TICKET.code.eq("b")).returning(TICKET));
        assertThat(gone.code()).isEqualTo("b");
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.id))).containsExactly("a", "c");
    }

    @Test
    void rowsAreReadAsThoseOfAQuery() {
        db.execute(tickets("a", "b"));
        Returning<Ticket, String> none =
                update(TICKET).set(TICKET.weight, 5).where(TICKET.code.eq("x")).returning(TICKET.code);
        Returning<Ticket, String> all =
                update(TICKET).set(TICKET.weight, 5).everyRow().returning(TICKET.code);
        assertThat(db.list(none)).isEmpty();
        assertThat(db.oneOrNull(none)).isNull();
        assertThat(db.firstOrNull(none)).isNull();
        assertThatThrownBy(() -> db.one(none)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.first(none)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> db.one(all)).isInstanceOf(NotUniqueException.class);
        assertThat(db.first(all)).isIn("a", "b");
        try (Stream<String> codes = db.stream(all)) {
            assertThat(codes).containsExactlyInAnyOrder("a", "b");
        }
        assertThatThrownBy(() -> db.count(all)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.exists(all)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readOnlyIsReadOnly() {
        db.execute(tickets("a"));
        on.statements().clear();
        assertThatThrownBy(() -> db.inTransaction(TxOptions.readOnly(), tx -> {
                    return tx.list(deleteFrom(TICKET).everyRow().returning(TICKET));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(on.statements().sql()).noneMatch(sql -> sql.contains("delete from"));
        assertThat(db.count(TICKET)).isEqualTo(1);
    }

    /** To H2 it is a query, of which half would stay. */
    @Test
    void whatFailsLeavesNothing() {
        db.execute(tickets("taken"));
        assertThatThrownBy(() -> db.list(tickets("a", "b", "taken").returning(TICKET)))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(TICKET.code))).containsExactly("taken");
        db.execute(tickets("other"));
        assertThatThrownBy(() -> db.list(
                        update(TICKET).set(TICKET.code, "same").everyRow().returning(TICKET.weight)))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(TICKET.code).orderBy(TICKET.id))).containsExactly("taken", "other");
    }

    @Test
    void anUpsertTellsBothKinds() {
        db.execute(tickets("a"));
        List<Ticket> met = db.list(tickets("a", "b")
                .onConflict(TICKET.code)
                .set(TICKET.weight, TICKET.weight.plus(incoming(TICKET.weight)))
                .returning(TICKET));
        assertThat(met).extracting(ticket -> ticket.code() + ticket.weight()).containsExactlyInAnyOrder("a2", "b1");
        assertThat(db.list(select(TICKET).orderBy(TICKET.code)))
                .containsExactlyElementsOf(met.stream()
                        .sorted(java.util.Comparator.comparing(Ticket::code))
                        .toList());
    }

    @Test
    void whatCannotBeReadBackIsRefused() {
        db.execute(tickets("a", "b"));
        Returning<Ticket, Ticket> fromQuery = insertInto(TICKET)
                .set(TICKET.code, TICKET.code.concat("!"))
                .set(TICKET.weight, 7)
                .from(select(TICKET))
                .returning(TICKET);
        Returning<Ticket, Ticket> expression = insertInto(TICKET)
                .set(TICKET.id, select(TICKET.id.plus(100)).where(TICKET.code.eq("a")))
                .set(TICKET.code, "x")
                .set(TICKET.weight, 1)
                .returning(TICKET);
        Returning<Ticket, Ticket> nothing =
                tickets("a", "n").onConflict(TICKET.code).doNothing().returning(TICKET);
        if (on.dialect().name().equals("mysql")) {
            on.statements().clear();
            for (Returning<Ticket, Ticket> refused : List.of(fromQuery, expression, nothing)) {
                assertThatThrownBy(() -> db.list(refused))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("mysql has no returning");
            }
            assertThat(on.statements().sql()).noneMatch(sql -> sql.contains("insert"));
        } else {
            assertThat(db.list(fromQuery)).extracting(Ticket::code).containsExactlyInAnyOrder("a!", "b!");
            assertThat(db.one(expression).code()).isEqualTo("x");
            if (on.dialect().name().equals("mariadb")) {
                assertThatThrownBy(() -> db.list(nothing))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("findOrCreate");
            } else {
                assertThat(db.list(nothing)).extracting(Ticket::code).containsExactly("n");
            }
        }
    }

    @Test
    void anUpdateOfTheKeyTellsOrIsRefused() {
        db.insert(COUNTRY, new Country("LV", "Latvia"));
        Returning<Country, String> renamed = update(COUNTRY)
                .set(COUNTRY.code, "LT")
                .where(COUNTRY.code.eq("LV"))
                .returning(COUNTRY.code);
        if (on.dialect().name().equals("mysql") || on.dialect().name().equals("mariadb")) {
            assertThatThrownBy(() -> db.list(renamed))
                    .isInstanceOf(UnsupportedFeature.class)
                    .hasMessageContaining("sets the key");
        } else {
            assertThat(db.list(renamed)).containsExactly("LT");
        }
    }

    /** Many take from one heap, and nothing is given to two of them. */
    @Test
    void everyRowIsGivenToOne() throws Exception {
        int rows = 60;
        db.execute(tickets(IntStream.range(0, rows).mapToObj(i -> "t" + i).toArray(String[]::new)));
        List<String> given = Collections.synchronizedList(new ArrayList<>());
        inThreads(4, () -> {
            for (int weight = 0; weight < rows; weight++) {
                String code = "t" + weight;
                given.addAll(retrying(ops ->
                        ops.list(deleteFrom(TICKET).where(TICKET.code.eq(code)).returning(TICKET.code))));
            }
            return null;
        });
        assertThat(given).hasSize(rows).doesNotHaveDuplicates();
    }

    /** Every increment is seen by the one who made it, and by nobody else. */
    @Test
    void everyNumberIsDrawnOnce() throws Exception {
        db.execute(tickets("counter"));
        List<Integer> drawn = Collections.synchronizedList(new ArrayList<>());
        inThreads(4, () -> {
            for (int i = 0; i < 15; i++) {
                drawn.addAll(retrying(ops -> ops.list(update(TICKET)
                        .set(TICKET.weight, TICKET.weight.plus(1))
                        .where(TICKET.code.eq("counter"))
                        .returning(TICKET.weight))));
            }
            return null;
        });
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, 61).boxed().toList());
    }

    @Test
    void versionsAndTimesMoveOn() {
        Seat seat = db.one(insertInto(SEAT)
                .set(SEAT.hall, "A")
                .set(SEAT.spot, 1)
                .set(SEAT.guest, "ann")
                .set(SEAT.origin, "here")
                .returning(SEAT));
        assertThat(seat.version()).isEqualTo(1);
        assertThat(seat.stamp().createdAt()).isNotNull().isEqualTo(seat.stamp().updatedAt());
        Seat changed = db.one(update(SEAT).set(SEAT.guest, "bob").everyRow().returning(SEAT));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.stamp().createdAt()).isEqualTo(seat.stamp().createdAt());
        assertThat(changed.stamp().updatedAt()).isAfterOrEqualTo(seat.stamp().updatedAt());
        assertThat(db.get(SEAT, seat.id())).isEqualTo(changed);
    }

    private <T> T retrying(dev.rowan.Callback<Operations, T> action) {
        return db.inTransaction(TxOptions.defaults().retrying(20), action::call);
    }

    private static void inThreads(int count, Callable<?> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(threads.submit(task));
            }
            for (Future<?> future : all) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Insert<Ticket> tickets(String... codes) {
        Insert<Ticket> insert = insertInto(TICKET);
        for (int i = 0; i < codes.length; i++) {
            insert = (i == 0 ? insert : insert.row()).set(TICKET.code, codes[i]).set(TICKET.weight, 1);
        }
        return insert;
    }
}
