package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.table;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.UniqueViolation;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.DynamicTable;
import dev.rowan.test.compliance.model.Ticket;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables that are known only at run time: created, indexed, filled, queried and changed. */
class DynamicTablesCompliance extends ComplianceArea {
    private static final DynamicTable READING = table("reading")
            .identity("id")
            .text("sensor", c -> c.length(40))
            .integral("quality", SqlTypes.INT32, c -> c.defaultValue(3))
            .fractional("amount", SqlTypes.DECIMAL, c -> c.precision(10).scale(2))
            .temporal("taken_on", SqlTypes.DATE, c -> c.nullable())
            .temporal("sent_at", SqlTypes.INSTANT, c -> c.nullable())
            .bool("valid", c -> c.nullable())
            .value("batch", SqlTypes.UUID_VALUE, c -> c.nullable())
            .unique("sensor", "taken_on")
            .index("amount")
            .build();

    private @Nullable DynamicTable other;

    DynamicTablesCompliance(ComplianceContext on) {
        super(on, TICKET);
    }

    @AfterEach
    void drop() {
        db.schema().drop(READING);
        if (other != null) {
            db.schema().drop(other);
        }
    }

    @Test
    void rowsAreMaps() {
        db.schema().create(READING);
        UUID batch = UUID.fromString("01890000-0000-7000-8000-000000000001");
        Map<String, @Nullable Object> full = new LinkedHashMap<>();
        full.put("sensor", "attic");
        full.put("quality", 5L);
        full.put("amount", 12);
        full.put("taken_on", LocalDate.of(2026, 2, 28));
        full.put("sent_at", Instant.parse("2026-02-28T10:00:00Z"));
        full.put("valid", true);
        full.put("batch", batch);
        Map<String, @Nullable Object> stored = db.insert(READING, full);
        assertThat((Long) stored.get("id")).isPositive();
        List<Map<String, @Nullable Object>> more = db.insertAll(
                READING,
                List.of(
                        Map.of("sensor", "cellar", "amount", new BigDecimal("1.50")),
                        Map.of("sensor", "roof", "amount", 2)));
        assertThat(more).extracting(row -> row.get("id")).doesNotContainNull().doesNotHaveDuplicates();
        List<Map<String, @Nullable Object>> read =
                db.list(select(READING).orderBy(READING.integral("id", SqlTypes.INT64)));
        assertThat(read).extracting(row -> row.get("sensor")).containsExactly("attic", "cellar", "roof");
        assertThat(read).extracting(row -> row.get("quality")).containsExactly(5, 3, 3);
        Map<String, @Nullable Object> first = read.get(0);
        assertThat((BigDecimal) first.get("amount")).isEqualByComparingTo("12");
        assertThat(first)
                .containsEntry("taken_on", LocalDate.of(2026, 2, 28))
                .containsEntry("sent_at", Instant.parse("2026-02-28T10:00:00Z"))
                .containsEntry("valid", true)
                .containsEntry("batch", batch);
        assertThat(read.get(1)).containsEntry("valid", null);
    }

    /** Also of a type of the application's own. */
    @Test
    void fractionsThatAColumnDoesNotKeepAreCutOff() {
        Instant moment = Instant.parse("2026-12-31T23:59:59.999999999Z");
        Instant kept = moment.truncatedTo(ChronoUnit.MILLIS);
        SqlType<Sent> own = SqlTypes.mapped(SqlTypes.INSTANT, Sent.class, Sent::new, Sent::at);
        DynamicTable sent = table("sent")
                .identity("id")
                .temporal("at", SqlTypes.INSTANT, c -> c.precision(3))
                .value("own", own, c -> c.precision(3))
                .build();
        other = sent;
        db.schema().create(sent);
        var at = sent.temporal("at", SqlTypes.INSTANT);
        var mine = sent.value("own", own);
        Map<String, @Nullable Object> row = Map.of("at", moment, "own", new Sent(moment));
        db.insert(sent, row);
        db.execute(insertInto(sent).set(at, moment).set(mine, new Sent(moment)));
        assertThat(db.list(select(at))).containsExactly(kept, kept);
        assertThat(db.list(select(mine))).containsExactly(new Sent(kept), new Sent(kept));
        assertThat(db.count(select(at).where(at.eq(moment), mine.eq(new Sent(moment)))))
                .isEqualTo(2);
    }

    private record Sent(Instant at) {}

    @Test
    void statementsAreTyped() {
        db.schema().create(READING);
        var sensor = READING.text("sensor");
        var amount = READING.fractional("amount", SqlTypes.DECIMAL);
        var day = READING.temporal("taken_on", SqlTypes.DATE);
        assertThat(db.execute(insertInto(READING)
                        .set(sensor, "a")
                        .set(amount, 1.5)
                        .set(day, LocalDate.of(2026, 1, 1))
                        .row()
                        .set(sensor, "b")
                        .set(amount, 2)
                        .set(day, LocalDate.of(2026, 1, 2))))
                .isEqualTo(2);
        assertThat(db.execute(update(READING).set(amount, amount.times(2)).where(sensor.eq("a"))))
                .isEqualTo(1);
        assertThat(db.one(select(sum(amount)).where(day.le(LocalDate.of(2026, 1, 2)))))
                .isEqualByComparingTo("5");
        assertThat(db.execute(insertInto(READING)
                        .values(READING.values(
                                Map.of("sensor", "a", "amount", 9, "taken_on", LocalDate.of(2026, 1, 1))))
                        .onConflict(sensor, day)
                        .setIncoming(amount)))
                .isEqualTo(1);
        DynamicTable same = READING.alias("same");
        assertThat(db.list(select(same.text("sensor"), READING.text("sensor"))
                        .from(READING)
                        .join(same, same.fractional("amount", SqlTypes.DECIMAL).gt(amount))))
                .singleElement()
                .satisfies(row -> assertThat(row.get(sensor)).isEqualTo("b"));
        assertThatThrownBy(() -> db.insert(
                        READING, row(Map.of("sensor", "a", "amount", 1, "taken_on", LocalDate.of(2026, 1, 1)))))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.execute(deleteFrom(READING).where(READING.bool("valid").isNull())))
                .isEqualTo(2);
    }

    @Test
    void aQueryFillsIt() {
        db.schema().create(READING);
        db.insert(TICKET, new Ticket(0, "a", 7));
        assertThat(db.execute(insertInto(READING)
                        .set(READING.text("sensor"), TICKET.code)
                        .set(READING.fractional("amount", SqlTypes.DECIMAL), TICKET.weight)
                        .from(select(TICKET))))
                .isEqualTo(1);
        assertThat(db.list(select(READING.text("sensor")))).containsExactly("a");
    }

    @Test
    void whatItDoesNotHaveIsRefused() {
        db.schema().create(READING);
        on.statements().clear();
        assertThatThrownBy(() -> READING.text("amount")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READING.integral("quality", SqlTypes.INT64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quality");
        assertThatThrownBy(() -> READING.column("x")).hasMessageContaining("reading has no column x");
        assertThatThrownBy(() -> db.insert(READING, row(Map.of("sensor", "a", "amount", 1, "x", 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column x");
        assertThatThrownBy(() -> db.insert(READING, row(Map.of("sensor", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> db.insert(READING, row(Map.of("sensor", "a", "amount", "secret"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount")
                .hasMessageNotContaining("secret");
        assertThat(db.count(READING)).isZero();
        assertThatThrownBy(() -> table("t").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table("t").text("a").text("a").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table("t").text("a").index("b").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table("t").text("a").unique("b").build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesThatWouldBeCutOffOrMisreadAreRefused() {
        String tooLong = "a".repeat(64);
        DynamicTable cut = table("cut_off")
                .identity("id")
                .integral(tooLong, SqlTypes.INT32)
                .build();
        DynamicTable misread =
                table("misread").identity("id").integral("a\\", SqlTypes.INT32).build();
        switch (on.dialect().name()) {
            case "postgresql" ->
                assertThatThrownBy(() -> db.schema().create(cut))
                        .isInstanceOf(UnsupportedFeature.class)
                        .hasMessageContaining("name of 64 bytes (" + tooLong + "); 63 is the most");
            case "mysql", "mariadb" ->
                assertThatThrownBy(() -> db.schema().create(misread))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("backslash");
            default -> {
                other = misread;
                db.schema().create(misread);
            }
        }
    }

    /** Names are what they are, and nothing else. */
    @Test
    void namesThatWouldBeSqlAreNames() {
        db.insert(TICKET, new Ticket(0, "stays", 1));
        for (String name : List.of(
                "x\"; drop table ticket; --",
                "x`; delete from ticket; #",
                "it's",
                "select",
                "[a] (b)",
                "a -- b",
                "/* a */",
                "a\\b",
                "ä ö 陈")) {
            other = table(name)
                    .identity("id")
                    .text(name + "1", c -> c.length(100))
                    .integral(name, SqlTypes.INT32)
                    .unique(name)
                    .index(name + "1")
                    .build();
            db.schema().create(other);
            var text = other.text(name + "1");
            var number = other.integral(name, SqlTypes.INT32);
            db.insertAll(other, List.of(Map.of(name + "1", name, name, 1), Map.of(name + "1", "z", name, 2)));
            db.execute(update(other).set(number, number.plus(10)).where(text.eq(name)));
            db.execute(insertInto(other)
                    .set(number, 2)
                    .set(text, "met")
                    .onConflict(number)
                    .setIncoming(text));
            assertThat(db.list(select(number, text).orderBy(number)))
                    .extracting(row -> row.get(number) + row.get(text))
                    .containsExactly("2met", "11" + name);
            assertThat(db.list(deleteFrom(other).where(number.eq(11)).returning(text)))
                    .containsExactly(name);
            db.schema().drop(other);
        }
        assertThat(db.list(select(TICKET.code))).containsExactly("stays");
    }

    /** Without a NULL, in a map that could hold one. */
    private static Map<String, @Nullable Object> row(Map<String, Object> values) {
        return new LinkedHashMap<>(values);
    }
}
