package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.ArticleTable.ARTICLE;
import static dev.rowan.test.compliance.model.CountryTable.COUNTRY;
import static dev.rowan.test.compliance.model.EventTable.EVENT;
import static dev.rowan.test.compliance.model.SettingTable.SETTING;
import static dev.rowan.test.compliance.model.TextsTable.TEXTS;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Operations;
import dev.rowan.error.UniqueViolation;
import dev.rowan.test.compliance.model.Article;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.Event;
import dev.rowan.test.compliance.model.Setting;
import dev.rowan.test.compliance.model.SettingBuilder;
import dev.rowan.test.compliance.model.Stamp;
import dev.rowan.test.compliance.model.Texts;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rows at once: all or none, with what the server made for each, in the order in which they were given. */
class BatchesCompliance extends ComplianceArea {
    BatchesCompliance(ComplianceContext on) {
        super(on, TICKET, EVENT, COUNTRY, TEXTS, ARTICLE, SETTING);
    }

    @Test
    void nothingIsSentForNoRows() {
        assertThat(db.insertAll(TICKET, List.of())).isEmpty();
        on.statements().assertStatements(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 5000})
    void keysComeInTheOrderOfTheRows(int size) {
        List<Ticket> rows = IntStream.range(0, size)
                .mapToObj(i -> new Ticket(0, "ticket " + i, (i * 7919) % size))
                .toList();
        List<Ticket> stored = db.insertAll(TICKET, rows);
        assertThat(stored).extracting(Ticket::code).containsExactlyElementsOf(codes(rows));
        assertThat(stored).extracting(Ticket::id).doesNotHaveDuplicates().allMatch(id -> id > 0);
        assertThat(db.list(select(TICKET))).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void takesFarFewerMessagesThanRows() {
        db.insertAll(
                TICKET,
                IntStream.range(0, 1000)
                        .mapToObj(i -> new Ticket(0, "t" + i, i))
                        .toList());
        assertThat(on.statements().executions()).hasSizeLessThanOrEqualTo(10);
    }

    /** What MariaDB's driver makes of a batch hangs on the way in which its statement was prepared. */
    @Test
    void takesFarFewerQuestionsToTheServerThanRows() {
        Assumptions.assumeTrue(on.dialect().name().equals("mariadb"), "no count of questions");
        db.inTransaction(tx -> {
            long before = questions(tx);
            tx.insertAll(COUNTRY, countries());
            assertThat(questions(tx) - before).isLessThan(20);
        });
    }

    private static List<Country> countries() {
        return IntStream.range(0, 600)
                .mapToObj(i -> new Country(Integer.toString(i, 36), "Country " + i))
                .toList();
    }

    private static long questions(Operations of) {
        return of.sql("select cast(variable_value as signed) from information_schema.session_status"
                        + " where variable_name = 'Questions'")
                .one(SqlTypes.INT64);
    }

    @Test
    void rowsWithKeysNeedNone() {
        List<Country> rows = countries();
        assertThat(db.insertAll(COUNTRY, rows)).isEqualTo(rows);
        assertThat(db.count(COUNTRY)).isEqualTo(600);
    }

    @Test
    void keysOfTheClientAreMadeForEachRow() {
        List<Event> stored = db.insertAll(
                EVENT,
                IntStream.range(0, 500).mapToObj(i -> new Event(null, "e" + i)).toList());
        assertThat(stored).extracting(Event::id).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(db.list(select(EVENT))).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void versionsAndTimesAreSetOnEachRow() {
        List<Article> stored = db.insertAll(
                ARTICLE,
                IntStream.range(0, 40)
                        .mapToObj(i -> new Article(0, "title " + i, "author", null, new Stamp(null, null), 0))
                        .toList());
        assertThat(stored).allMatch(article -> article.version() == 1);
        assertThat(stored).extracting(article -> article.stamp().createdAt()).doesNotContainNull();
        assertThat(db.list(select(ARTICLE).orderBy(ARTICLE.id))).isEqualTo(stored);
    }

    @Test
    void defaultsOfTheServerAreReadBackForEachRow() {
        List<Setting> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(SettingBuilder.setting()
                    .name("s" + i)
                    .number(i)
                    .served(i % 3 == 0 ? i : null)
                    .build());
        }
        List<Setting> stored = db.insertAll(SETTING, rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(stored.get(i).name()).isEqualTo("s" + i);
            assertThat(stored.get(i).served()).isEqualTo(i % 3 == 0 ? i : 42);
            assertThat(stored.get(i).doubled()).isEqualTo(2 * i);
        }
        List<Setting> read = db.list(select(SETTING).orderBy(SETTING.id));
        assertThat(read).hasSameSizeAs(stored);
        read.forEach(row -> assertSame(row, byKey(stored, row.id())));
    }

    @Test
    void rowsOfAnySizePassTheServersLimits() {
        String large = "0123456789abcdef".repeat(1 << 14);
        List<Texts> stored = db.insertAll(
                TEXTS,
                IntStream.range(0, 24)
                        .mapToObj(i -> new Texts(0, "row " + i, null, large + i, null, null, null))
                        .toList());
        assertThat(stored).extracting(Texts::plain).last().isEqualTo("row 23");
        assertThat(Objects.requireNonNull(db.get(TEXTS, stored.get(23).id()).large()))
                .isEqualTo(large + 23);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 700, 1499})
    void noneIsInsertedWhenOneIsRefused(int wrong) {
        db.insert(TICKET, new Ticket(0, "taken", 0));
        List<Ticket> rows = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            rows.add(new Ticket(0, i == wrong ? "taken" : "free " + i, i));
        }
        assertThatThrownBy(() -> db.insertAll(TICKET, rows)).isInstanceOf(UniqueViolation.class);
        assertThat(db.list(select(TICKET.code))).containsExactly("taken");
        rows.set(wrong, new Ticket(0, "free " + wrong, wrong));
        assertThat(db.insertAll(TICKET, rows)).hasSize(1500);
        assertThat(db.count(TICKET)).isEqualTo(1501);
    }

    private static List<String> codes(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::code).toList();
    }

    private static Setting byKey(List<Setting> rows, long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}
