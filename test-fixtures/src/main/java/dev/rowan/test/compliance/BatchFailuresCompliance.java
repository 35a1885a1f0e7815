package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.AccountTable.ACCOUNT;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.error.BatchPosition;
import dev.rowan.error.CheckViolation;
import dev.rowan.error.ConstraintViolation;
import dev.rowan.error.DataException;
import dev.rowan.error.DatabaseException;
import dev.rowan.error.ForeignKeyViolation;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Account;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.Ticket;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A row in the middle of many is refused, whatever the driver does with a batch: none of them is there, and the error says why. */
class BatchFailuresCompliance extends ComplianceArea {
    private static final int ROWS = 2_500;
    private static final List<Integer> POSITIONS = List.of(0, ROWS / 2, ROWS - 1);

    BatchFailuresCompliance(ComplianceContext on) {
        super(on, TICKET, COUNTRY, CUSTOMER, PURCHASE, ACCOUNT);
    }

    /** The ways in which the driver can send a batch. */
    private List<Map<String, String>> modes() {
        return switch (on.dialect().name()) {
            case "mysql" ->
                List.of(
                        Map.of(),
                        Map.of("rewriteBatchedStatements", "true"),
                        Map.of("useServerPrepStmts", "true"),
                        Map.of("rewriteBatchedStatements", "true", "useServerPrepStmts", "true"));
            case "mariadb" ->
                List.of(
                        Map.of(),
                        Map.of("useBulkStmts", "true"),
                        Map.of("useServerPrepStmts", "true"),
                        Map.of("allowMultiQueries", "true"));
            case "postgresql" ->
                List.of(
                        Map.of(),
                        Map.of("reWriteBatchedInserts", "true"),
                        Map.of("prepareThreshold", "-1"),
                        Map.of("preferQueryMode", "simple"));
            default -> List.of(Map.of());
        };
    }

    private interface Check {
        void in(Database database);
    }

    /** Those as well in which drivers are known to count strangely. */
    private List<Map<String, String>> oddModes() {
        List<Map<String, String>> all = new ArrayList<>(modes());
        switch (on.dialect().name()) {
            case "mysql" -> {
                all.add(Map.of("continueBatchOnError", "false"));
                all.add(Map.of("rewriteBatchedStatements", "true", "continueBatchOnError", "false"));
            }
            case "mariadb" -> {
                all.add(Map.of("useBulkStmts", "false", "useBulkStmtsForInserts", "false"));
                all.add(Map.of("useBulkStmts", "false", "disablePipeline", "true"));
            }
            default -> {}
        }
        return all;
    }

    private void inEachMode(Check check) {
        in(modes(), check);
    }

    private void in(List<Map<String, String>> modes, Check check) {
        for (Map<String, String> mode : modes) {
            DatabaseBuilder builder = on.configure();
            mode.forEach(builder::driverProperty);
            try (Database database = builder.open()) {
                emptyTables();
                check.in(database);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With " + mode, e);
            }
        }
    }

    /** Drivers count in their own ways: the place is told as it is, or not at all. */
    @Test
    void thePlaceOfTheRowIsTheOneOrIsNotTold() {
        in(oddModes(), database -> {
            List<Country> stored = database.insertAll(COUNTRY, countries().subList(0, 6));
            database.insert(COUNTRY, new Country("zz", "taken"));
            List<Ticket> tickets = IntStream.range(0, 6)
                    .mapToObj(i -> database.insert(TICKET, new Ticket(0, "code " + i, 1)))
                    .toList();
            database.insert(TICKET, new Ticket(0, "taken", 1));
            for (int refused : List.of(0, 2, 5)) {
                List<Country> added = new ArrayList<>(stored.stream()
                        .map(country -> new Country("n" + country.code().substring(1), "new"))
                        .toList());
                added.set(refused, new Country("zz", "again"));
                assertPlace(thrown(UniqueViolation.class, () -> database.insertAll(COUNTRY, added)), refused);
                assertPlace(
                        thrown(
                                UniqueViolation.class,
                                () -> database.inSession(session -> {
                                    for (int i = 0; i < 6; i++) {
                                        Ticket read = tickets.get(i);
                                        String code = i == refused ? "taken" : "other " + i;
                                        session.update(TICKET, read, new Ticket(read.id(), code, 1));
                                    }
                                })),
                        refused);
            }
        });
    }

    private static void assertPlace(UniqueViolation failure, int expected) {
        BatchPosition told = failure.error().batch();
        if (told != null) {
            assertThat(told).isEqualTo(new BatchPosition(expected, 6));
        }
    }

    @Test
    void keysOfTheServerAndATakenCode() {
        inEachMode(database -> {
            database.insert(TICKET, new Ticket(0, "taken", 7));
            for (int position : POSITIONS) {
                List<Ticket> rows = tickets(position);
                UniqueViolation failure = thrown(UniqueViolation.class, () -> database.insertAll(TICKET, rows));
                assertTold(failure, "ticket", "taken", "free");
                assertThat(database.list(select(TICKET.code))).containsExactly("taken");
            }
            assertThat(database.insertAll(TICKET, tickets(-1))).hasSize(ROWS);
        });
    }

    @Test
    void keysOfOurOwnOneOfThemTwice() {
        inEachMode(database -> {
            for (int position : POSITIONS.subList(1, 3)) {
                List<Account> rows = new ArrayList<>(accounts());
                rows.set(position, new Account(0, "secret owner", 0));
                UniqueViolation failure = thrown(UniqueViolation.class, () -> database.insertAll(ACCOUNT, rows));
                assertTold(failure, "account", "secret");
                assertThat(database.count(ACCOUNT)).isZero();
            }
            assertThat(database.insertAll(ACCOUNT, accounts())).hasSize(ROWS);
        });
    }

    @Test
    void aReferenceToNothing() {
        inEachMode(database -> {
            List<Purchase> rows = IntStream.range(0, ROWS)
                    .mapToObj(i -> new Purchase(
                            i, 4711, "secret product", 1, BigDecimal.ONE, LocalDateTime.of(2026, 1, 1, 0, 0), null))
                    .toList();
            ForeignKeyViolation failure = thrown(ForeignKeyViolation.class, () -> database.insertAll(PURCHASE, rows));
            assertThat(failure).hasMessageNotContaining("secret").hasMessageNotContaining("4711");
            assertThat(database.count(PURCHASE)).isZero();
        });
    }

    @Test
    void aTextThatIsTooLong() {
        inEachMode(database -> {
            List<Country> rows = new ArrayList<>(countries());
            rows.set(600, new Country("long", "secret name"));
            assertThat(thrown(DatabaseException.class, () -> database.insertAll(COUNTRY, rows)))
                    .isInstanceOfAny(DataException.class, CheckViolation.class)
                    .hasMessageNotContaining("secret");
            assertThat(database.count(COUNTRY)).isZero();
            assertThat(database.insertAll(COUNTRY, countries())).hasSize(700);
        });
    }

    @Test
    void behindASavepointTheRestOfTheTransactionGoesOn() {
        inEachMode(database -> {
            database.inTransaction(tx -> {
                tx.insert(TICKET, new Ticket(0, "taken", 1));
                for (int position : POSITIONS) {
                    thrown(
                            UniqueViolation.class,
                            () -> tx.inTransaction(part -> {
                                part.insert(TICKET, new Ticket(0, "part of it", 1));
                                part.insertAll(TICKET, tickets(position));
                            }));
                }
                tx.insert(TICKET, new Ticket(0, "afterwards", 2));
                tx.insertAll(TICKET, List.of(new Ticket(0, "x", 3), new Ticket(0, "y", 4)));
            });
            assertThat(database.list(select(TICKET.code).orderBy(TICKET.id)))
                    .containsExactly("taken", "afterwards", "x", "y");
        });
    }

    @Test
    void inATransactionWithoutOneAllOfItIsRolledBack() {
        inEachMode(database -> {
            thrown(
                    UniqueViolation.class,
                    () -> database.inTransaction(tx -> {
                        tx.insert(TICKET, new Ticket(0, "taken", 1));
                        tx.insertAll(TICKET, tickets(ROWS - 1));
                    }));
            assertThat(database.count(TICKET)).isZero();
        });
    }

    /** The constraint or the table is named, in whatever way the server tells; no value is. */
    private static void assertTold(ConstraintViolation failure, String table, String... values) {
        assertThat(Collections.singletonList(failure.constraint() + " " + failure.table()))
                .allMatch(told -> told.contains(table)
                        || told.toLowerCase(java.util.Locale.ROOT).contains("primary"));
        for (String value : values) {
            assertThat(failure).hasMessageNotContaining(value);
            for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
                assertThat(cause).hasMessageNotContaining(value);
            }
        }
    }

    private static List<Ticket> tickets(int taken) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new Ticket(0, i == taken ? "taken" : "free " + i, i))
                .toList();
    }

    private static List<Account> accounts() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new Account(i, "owner", i))
                .toList();
    }

    private static List<Country> countries() {
        return IntStream.range(0, 700)
                .mapToObj(i -> new Country(Integer.toString(100 + i, 36), "Country " + i))
                .toList();
    }
}
