package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.SeatTable.SEAT;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Transaction;
import dev.rowan.TxOptions;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Seat;
import dev.rowan.test.compliance.model.SeatBuilder;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Ticket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row that is there, or a new one, in one call. */
class FindOrCreateCompliance extends ComplianceArea {
    private static final int THREADS = 8;
    private static final int ROUNDS = 12;
    private static final Set<String> KEEPING_DELETED = Set.of("mysql", "mariadb");

    FindOrCreateCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, SEAT);
    }

    @Test
    void findsWhatIsThereAsItIs() {
        Ticket made = db.findOrCreate(TICKET, new Ticket(0, "a", 1), TICKET.code);
        assertThat(made.id()).isPositive();
        assertThat(db.findOrCreate(TICKET, new Ticket(0, "a", 77), TICKET.code)).isEqualTo(made);
        assertThat(db.findOrCreate(COUNTRY, new Country("LV", "Latvia"))).isEqualTo(new Country("LV", "Latvia"));
        assertThat(db.findOrCreate(COUNTRY, new Country("LV", "other"))).isEqualTo(new Country("LV", "Latvia"));
        assertThat(db.findOrCreate(TICKET, new Ticket(0, "b", 2))).isEqualTo(db.get(TICKET, made.id() + 1));
    }

    @Test
    void byColumnsTogetherAndNull() {
        Seat one = db.findOrCreate(SEAT, seat("A", 1, null), List.of(SEAT.hall, SEAT.spot));
        assertThat(one.version()).isEqualTo(1);
        assertThat(db.findOrCreate(SEAT, seat("A", 1, "b"), List.of(SEAT.spot, SEAT.hall)))
                .isEqualTo(one);
        Seat two = db.findOrCreate(SEAT, seat("A", 2, null), SEAT.badge);
        assertThat(two.id()).isNotEqualTo(one.id());
    }

    @Test
    void refusesWhatIsNotUnique() {
        assertThatThrownBy(() -> db.findOrCreate(TICKET, new Ticket(0, "a", 1), TICKET.weight))
                .isInstanceOf(IllegalArgumentException.class);
        db.insert(TICKET, new Ticket(5, "a", 1));
        assertThatThrownBy(() -> db.findOrCreate(TICKET, new Ticket(6, "a", 1))).isInstanceOf(UniqueViolation.class);
    }

    @Test
    void aTransactionGoesOn() {
        db.inTransaction(tx -> {
            Ticket made = tx.findOrCreate(TICKET, new Ticket(0, "a", 1), TICKET.code);
            assertThat(tx.findOrCreate(TICKET, new Ticket(0, "a", 2), TICKET.code))
                    .isEqualTo(made);
            tx.insert(TICKET, new Ticket(0, "b", 1));
        });
        assertThat(db.count(TICKET)).isEqualTo(2);
    }

    @Test
    void manyAtOnceGetTheSameRow() throws Exception {
        race(code -> db.findOrCreate(TICKET, new Ticket(0, code, 1), TICKET.code));
    }

    /**
     * Other statements were executed before in the transactions, some of which read as of their beginning. Where a row of the
     * same value was deleted and MySQL or MariaDB still has it, those who insert it lock the place together and each other
     * out: the server ends all transactions but one, and they have to begin again.
     */
    @Test
    void manyTransactionsAtOnceGetTheSameRow() throws Exception {
        TxOptions retrying = TxOptions.defaults().retrying(THREADS);
        race(code -> db.inTransaction(retrying, tx -> {
            tx.count(COUNTRY);
            return tx.findOrCreate(TICKET, new Ticket(0, code, 1), TICKET.code);
        }));
    }

    @Test
    void rowsThatWereJustDeletedComeOnceAgain() throws Exception {
        TxOptions retrying = TxOptions.defaults().retrying(2 * THREADS);
        db.insertAll(
                TICKET,
                IntStream.range(0, ROUNDS)
                        .mapToObj(i -> new Ticket(0, "code " + i, 1))
                        .toList());
        boolean keeps = KEEPING_DELETED.contains(db.dialect().name());
        try (Transaction reader = db.begin()) {
            if (keeps) {
                reader.count(TICKET); // the server has to keep what this one may read
            }
            db.execute(deleteFrom(TICKET).everyRow());
            race(code ->
                    db.inTransaction(retrying, tx -> tx.findOrCreate(TICKET, new Ticket(0, code, 1), TICKET.code)));
            db.execute(deleteFrom(TICKET).everyRow());
            race(code -> db.findOrCreate(TICKET, new Ticket(0, code, 1), TICKET.code));
        }
    }

    private interface Finder {
        Ticket find(String code);
    }

    private void race(Finder finder) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String code = "code " + round;
                List<Future<Ticket>> found = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    found.add(threads.submit(() -> {
                        start.await();
                        return finder.find(code);
                    }));
                }
                Set<Ticket> different = new HashSet<>();
                for (Future<Ticket> one : found) {
                    different.add(one.get());
                }
                assertThat(different).hasSize(1);
                assertThat(db.list(select(TICKET).where(TICKET.code.eq(code)))).containsExactlyElementsOf(different);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Seat seat(String hall, int spot, @Nullable String badge) {
        return SeatBuilder.seat()
                .hall(hall)
                .spot(spot)
                .badge(badge)
                .guest("ann")
                .origin("here")
                .stamp(new Stamp(null, null))
                .build();
    }
}
