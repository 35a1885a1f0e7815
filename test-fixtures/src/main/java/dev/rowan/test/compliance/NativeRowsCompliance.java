package dev.rowan.test.compliance;

import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.DocumentsTable.DOCUMENTS;
import static dev.rowan.test.compliance.model.TimesTable.TIMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NativeSql;
import dev.rowan.Operations;
import dev.rowan.TxOptions;
import dev.rowan.error.NotFoundException;
import dev.rowan.error.NotUniqueException;
import dev.rowan.exec.StatementOptions;
import dev.rowan.sql.NativeRow;
import dev.rowan.test.compliance.model.Documents;
import dev.rowan.test.compliance.model.Tier;
import dev.rowan.test.compliance.model.Times;
import dev.rowan.type.SqlTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hand-written SQL whose columns nobody knows beforehand, and its remaining verbs. */
class NativeRowsCompliance extends FilledArea {
    NativeRowsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP, TIMES, DOCUMENTS);
    }

    @Test
    void valuesAreOfOneClassOnEveryDatabase() {
        NativeRow row = db.sql("select id, name, nickname, age, active, balance, tier, balance * 2 as twice,"
                        + " age + 1 as older from customer where id = :id")
                .bind("id", 2)
                .one();
        assertThat(row.labels()).map(String::toLowerCase).startsWith("id", "name", "nickname", "age");
        assertThat(row.get("id")).isEqualTo(2L);
        assertThat(row.get("NAME")).isEqualTo("Björn Åström");
        assertThat(row.getOrNull("nickname")).isNull();
        assertThat(row.get("active")).isEqualTo(true);
        assertThat(row.get("balance"))
                .isInstanceOfSatisfying(
                        BigDecimal.class, balance -> assertThat(balance).isEqualByComparingTo("0"));
        assertThat(row.get("older")).isEqualTo(42L);
        assertThat(row.at(3)).isEqualTo(41L);
        assertThat(row.size()).isEqualTo(9);
        assertThat(row.asMap()).hasSize(9).containsValue("Björn Åström").containsValue(null);
        assertThat(row.get("age", SqlTypes.INT32)).isEqualTo(41);
        assertThat(row.get("tier", CUSTOMER.tier.expr().type())).isEqualTo(Tier.BASIC);
        assertThat(row.get("twice", SqlTypes.DECIMAL)).isZero();
        assertThat(row.getOrNull("nickname", SqlTypes.STRING)).isNull();
        assertThat(row)
                .isEqualTo(db.sql("select id, name, nickname, age, active, balance, tier, balance * 2 as twice,"
                                + " age + 1 as older from customer where id = 2")
                        .first());
    }

    @Test
    void timesAreThoseOfJavaWhereTheServerHasSuch() {
        LocalDateTime noon = LocalDateTime.parse("2026-03-01T12:30:15.123456");
        Instant moment = Instant.parse("2026-03-01T10:00:00Z");
        db.insert(
                TIMES,
                new Times(
                        0L,
                        LocalDate.of(2024, 2, 29),
                        LocalTime.of(23, 59, 59),
                        noon,
                        null,
                        moment,
                        null,
                        null,
                        null,
                        null));
        String columns =
                Stream.of("day", "clock", "local", "moment").map(on::quoted).collect(Collectors.joining(", "));
        NativeRow row = db.sql("select " + columns + " from times").one();
        assertThat(row.get("day", SqlTypes.DATE)).isEqualTo("2024-02-29");
        assertThat(row.get("clock", SqlTypes.TIME)).isEqualTo("23:59:59");
        switch (on.dialect().name()) {
            case "sqlite" -> assertThat(row.get("local")).isInstanceOf(String.class);
            case "mysql", "mariadb" -> {
                assertThat(row.get("local")).isEqualTo(noon);
                assertThat(row.get("moment")).isEqualTo(LocalDateTime.parse("2026-03-01T10:00"));
            }
            default -> {
                assertThat(row.get("day")).isEqualTo(LocalDate.of(2024, 2, 29));
                assertThat(row.get("local")).isEqualTo(noon);
                assertThat(row.get("moment")).isEqualTo(moment);
            }
        }
    }

    @Test
    void jsonIsText() {
        db.insert(DOCUMENTS, new Documents(0, Map.of("k", 1), List.of("a"), "{}", null, null));
        Object fields = db.sql("select fields from documents").one().get("fields");
        assertThat(fields.toString().replace(" ", "")).isEqualTo("{\"k\":1}");
        assertThat(fields).isInstanceOf(String.class);
    }

    @Test
    void whatOneServerHasIsReadToo() {
        switch (on.dialect().name()) {
            case "postgresql" -> {
                NativeRow row = db.sql("select array[1, null] as xs, '00000000-0000-0000-0000-000000000001'::uuid as u,"
                                + " '\\x01ff'::bytea as b, cast(1.5 as real) as r, interval '1 day' as i, b'101' as bits,"
                                + " cast('1.50' as money) as m, count(*) as n, sum(2::bigint) as s")
                        .one();
                assertThat(row.get("xs")).isEqualTo(Arrays.asList(1L, null));
                assertThat(row.get("u")).isEqualTo(new UUID(0, 1));
                assertThat(row.get("b")).isEqualTo(new byte[] {1, -1});
                assertThat(row.get("r")).isEqualTo(1.5);
                assertThat(row.get("i").toString()).contains("1 day");
                assertThat(row.get("bits")).isEqualTo("101");
                assertThat(row.get("n")).isEqualTo(1L);
                assertThat(row.get("s")).isEqualTo(new BigDecimal("2"));
                assertThat(row.get("m")).isInstanceOf(String.class);
            }
            case "h2" -> {
                NativeRow row = db.sql("select array[1, 2] as xs, uuid '00000000-0000-0000-0000-000000000001' as u,"
                                + " cast(1.5 as real) as r, interval '1' day as i, cast(1.5 as decfloat) as d")
                        .one();
                assertThat(row.get("xs")).isEqualTo(List.of(1L, 2L));
                assertThat(row.get("u")).isEqualTo(new UUID(0, 1));
                assertThat(row.get("r")).isEqualTo(1.5);
                assertThat(row.get("d")).isEqualTo(new BigDecimal("1.5"));
            }
            case "mysql", "mariadb" -> {
                NativeRow row = db.sql("select cast(5 as unsigned) as u, x'01ff' as b, 1e0 as d,"
                                + " count(*) as n, time '23:00:00' as t")
                        .one();
                assertThat(row.get("u", SqlTypes.INT64)).isEqualTo(5L);
                assertThat(row.get("b")).isEqualTo(new byte[] {1, -1});
                assertThat(row.get("d")).isEqualTo(1.0);
                assertThat(row.get("n")).isEqualTo(1L);
                assertThat(row.get("t")).isEqualTo(LocalTime.of(23, 0));
            }
            default ->
                assertThat(db.sql("select 1 as x union all select 'a' union all select 1.5 union all select x'01'")
                                .list())
                        .map(row -> row.getOrNull("x"))
                        .containsExactly(1L, "a", 1.5, new byte[] {1});
        }
    }

    @Test
    void wrongLabelsAndTypesAreRefused() {
        NativeRow row = db.sql(
                        "select c.id, p.id, c.name as who from customer c join purchase p on p.customer_id = c.id"
                                + " where p.id = 3")
                .one();
        assertThatIllegalArgumentException().isThrownBy(() -> row.get("id")).withMessageContaining("Several columns");
        assertThatIllegalArgumentException().isThrownBy(row::asMap).withMessageContaining("a label of its own");
        assertThat(row.at(0)).isEqualTo(2L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("whoo"))
                .withMessageContaining("did you mean who");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("who", SqlTypes.INT64))
                .withMessage("Column who of the result is a String, and a Long is expected");
        NativeRow missing = db.sql("select nickname from customer where id = 2").one();
        assertThatIllegalStateException()
                .isThrownBy(() -> missing.get("nickname"))
                .withMessageContaining("getOrNull");
    }

    @Test
    void rowsComeByEveryVerb() {
        NativeSql all = db.sql("select id, name from customer where id >= :least order by id");
        NativeSql some = all.bind("least", 5);
        NativeSql none = all.bind("least", 50);
        assertThat(some.list()).map(row -> row.get("id")).containsExactly(5L, 6L);
        try (Stream<NativeRow> rows = some.stream()) {
            assertThat(rows).map(row -> row.get("name")).contains("Eve 100%_done");
        }
        assertThat(some.first().get("id")).isEqualTo(5L);
        assertThat(some.first(CUSTOMER.name)).isEqualTo("Eve 100%_done");
        assertThat(some.first(SqlTypes.INT32)).isEqualTo(5);
        assertThat(some.firstOrNull(SqlTypes.INT32)).isEqualTo(5);
        assertThat(some.exists()).isTrue();
        assertThat(none.exists()).isFalse();
        assertThat(none.firstOrNull()).isNull();
        assertThat(none.firstOrNull(CUSTOMER.name)).isNull();
        assertThat(none.firstOrNull(SqlTypes.INT32)).isNull();
        assertThat(none.oneOrNull()).isNull();
        assertThatThrownBy(none::first).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> none.first(CUSTOMER.name)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> none.first(SqlTypes.INT32)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(none::one).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(some::one).isInstanceOf(NotUniqueException.class);
        assertThatThrownBy(some::oneOrNull).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void whatMayChangeSomethingIsRefusedWhereNothingMay() {
        Operations readOnly = db.with(StatementOptions.DEFAULT.withReadOnly());
        for (String change : List.of(
                "delete from purchase returning id",
                "-- select\n insert into purchase (id) values (1) returning id",
                "with gone as (delete from purchase returning id) select id from gone",
                "with x as (select 1 as a) update purchase set quantity = 1",
                "explain analyze delete from purchase",
                "select id into purchase2 from purchase",
                "call something()")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> readOnly.sql(change).list())
                    .withMessageContaining("read-only");
            assertThatIllegalStateException()
                    .isThrownBy(() -> readOnly.sql(change).exists());
            assertThatIllegalStateException().isThrownBy(() -> readOnly.sql(change).stream(CUSTOMER.id));
            assertThatIllegalStateException()
                    .isThrownBy(() -> db.inTransaction(TxOptions.readOnly(), tx -> {
                        tx.sql(change).list(SqlTypes.INT32);
                    }));
        }
        on.statements().assertStatements(0);
        assertThat(readOnly.sql("with x as (select id from customer where name <> 'delete from x') select id from x")
                        .list())
                .hasSize(6);
        assertThat(readOnly.sql("/* update */ select 'into' as a").exists()).isTrue();
    }
}
