package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.all;
import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.arrayAgg;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.nullValue;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unnest;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.BIGINT;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.test.compliance.model.BasketTable.BASKET;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.ArrayExpr;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row;
import dev.rowan.sql.TextExpr;
import dev.rowan.test.compliance.model.Basket;
import dev.rowan.test.compliance.model.BasketBuilder;
import dev.rowan.test.compliance.model.MemberId;
import dev.rowan.test.compliance.model.Priority;
import dev.rowan.test.compliance.model.Suit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays are kept as they are and mean the same where there are any, and are refused elsewhere. */
class ArraysCompliance extends ComplianceArea {
    ArraysCompliance(ComplianceContext on) {
        super(on, CUSTOMER, PURCHASE);
    }

    @BeforeEach
    void create() {
        if (on.dialect().supports(SqlFeature.ARRAYS)) {
            db.schema().create(BASKET);
        }
    }

    @AfterEach
    void drop() {
        if (on.dialect().supports(SqlFeature.ARRAYS)) {
            db.schema().drop(BASKET);
        }
    }

    @Test
    void areRefusedWhereThereAreNone() {
        on.requireLackOf(SqlFeature.ARRAYS);
        assertThat(thrown(UnsupportedFeature.class, () -> db.schema().create(BASKET)))
                .hasMessage(
                        on.dialect().name() + " has no arrays. Keep the list as JSON, without @Array, or its elements"
                                + " in a table of their own.");
        thrown(
                UnsupportedFeature.class,
                () -> db.list(select(CUSTOMER.id).where(array(CUSTOMER.name).contains("x"))));
        thrown(UnsupportedFeature.class, () -> db.list(select(arrayAgg(CUSTOMER.name))));
    }

    @Test
    void elementsOfEveryTypeAreKept() {
        on.require(SqlFeature.ARRAYS);
        Basket empty = kept(BASKET, basket().build());
        assertThat(empty.counts()).isNull();
        Basket full = kept(
                BASKET,
                basket("a", "b\"c\\,{}", "", "null", "é")
                        .counts(Arrays.asList(1, null, -3))
                        .shorts(List.of((short) 1, Short.MIN_VALUE))
                        .longs(List.of(Long.MAX_VALUE))
                        .ratios(List.of(0.1, -1e300))
                        .flags(List.of(true, false))
                        .refs(List.of(new UUID(1, 2), new UUID(-1, -2)))
                        .days(List.of(LocalDate.of(2026, 2, 28), LocalDate.of(1883, 1, 1)))
                        .suits(List.of(Suit.values()))
                        .members(List.of(new MemberId(7)))
                        .build());
        assertThat(full.counts()).containsExactly(1, null, -3);
        Basket changed =
                BasketBuilder.from(full).tags(List.of("z")).counts(null).build();
        db.update(BASKET, changed);
        assertThat(db.get(BASKET, full.id())).isEqualTo(changed);
        assertThat(BASKET.fromMap(BASKET.toMap(full))).isEqualTo(full);
        assertThat(db.list(select(BASKET.members).where(BASKET.id.eq(full.id()))))
                .containsExactly(full.members());
    }

    @Test
    void decimalsAndTimesAreKeptToTheirEnds() {
        on.require(SqlFeature.ARRAYS);
        List<LocalDateTime> stamps = List.of(
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 2, 29, 12, 30, 0, 1_000),
                LocalDateTime.of(-43, 3, 15, 1, 2, 3),
                LocalDateTime.of(12_000, 2, 28, 0, 0));
        List<Instant> moments =
                stamps.stream().map(stamp -> stamp.toInstant(ZoneOffset.UTC)).toList();
        Basket full = kept(
                BASKET,
                basket().days(stamps.stream().map(LocalDateTime::toLocalDate).toList())
                        .priorities(List.of(Priority.values()))
                        .prices(Arrays.asList(
                                null,
                                BigDecimal.ZERO,
                                new BigDecimal("-1.50"),
                                new BigDecimal("12345678901234567890123456789.123456789"),
                                new BigDecimal("0.00000000000000000000000000001")))
                        .times(List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.NOON))
                        .stamps(stamps)
                        .moments(moments)
                        .offsets(moments.stream()
                                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                                .toList())
                        .build());
        kept(BASKET, basket().build());
        found(BASKET.priorities.contains(Priority.HIGH), full.id());
        found(BASKET.prices.contains(new BigDecimal("-1.5")), full.id());
        found(BASKET.prices.overlaps(Arrays.asList(null, new BigDecimal("0.0"))), full.id());
        found(BASKET.times.contains(LocalTime.NOON), full.id());
        found(BASKET.times.containsAll(List.of(LocalTime.MIN, LocalTime.NOON)), full.id());
        found(BASKET.stamps.contains(stamps.get(2)), full.id());
        found(BASKET.stamps.at(4).lt(BASKET.stamps.at(1)), full.id());
        found(value(LocalDateTime.of(9_000, 1, 1, 0, 0)).lt(any(BASKET.stamps)), full.id());
        found(BASKET.moments.eq(moments), full.id());
        found(BASKET.moments.overlaps(List.of(moments.get(3))), full.id());
        found(BASKET.offsets.contains(moments.get(4).atOffset(ZoneOffset.ofHours(2))), full.id());
        found(BASKET.days.contains(LocalDate.of(-43, 3, 15)), full.id());
        Row row = db.one(select(
                        BASKET.prices.at(3),
                        BASKET.prices.append(BigDecimal.TEN).length(),
                        BASKET.times.at(2),
                        BASKET.stamps.concat(stamps).at(9),
                        BASKET.moments.append(Instant.EPOCH).at(6),
                        BASKET.offsets.at(3),
                        BASKET.days.at(5))
                .where(BASKET.id.eq(full.id())));
        assertThat(values(row).subList(1, 7))
                .containsExactly(
                        6,
                        LocalTime.of(23, 59, 59, 999_999_000),
                        stamps.get(3),
                        Instant.EPOCH,
                        full.offsets().get(2),
                        LocalDate.of(12_000, 2, 28));
        assertThat((BigDecimal) row.at(0)).isEqualByComparingTo("-1.5");
        var price = unnest("price", BASKET.prices);
        assertThat(db.one(select(sum(price.value)).from(BASKET).crossJoin(price).where(price.value.lt(10))))
                .isEqualByComparingTo(new BigDecimal("-1.49999999999999999999999999999"));
        db.execute(update(BASKET)
                .set(BASKET.times, BASKET.times.append(LocalTime.of(1, 2, 3)))
                .set(BASKET.prices, Arrays.asList(BigDecimal.ONE, null))
                .where(BASKET.id.eq(full.id())));
        assertThat(db.get(BASKET, full.id()).times()).hasSize(4).endsWith(LocalTime.of(1, 2, 3));
    }

    @Test
    void whatIsFinerThanTheServerKeepsIsCutOff() {
        on.require(SqlFeature.ARRAYS);
        LocalTime last = LocalTime.MAX;
        Basket stored = db.insert(
                BASKET,
                basket().times(List.of(last))
                        .stamps(List.of(LocalDateTime.MAX.withYear(2026)))
                        .moments(List.of(Instant.parse("2026-12-31T23:59:59.999999999Z")))
                        .build());
        Basket found = db.get(BASKET, stored.id());
        TemporalUnit unit = on.finestSecond();
        assertThat(found.times()).containsExactly(last.truncatedTo(unit));
        assertThat(found.stamps())
                .containsExactly(LocalDateTime.MAX.withYear(2026).truncatedTo(unit));
        assertThat(found.moments())
                .containsExactly(Instant.parse("2026-12-31T23:59:59.999999999Z").truncatedTo(unit));
    }

    @Test
    void elementsAreFoundUnlessTheyAreNull() {
        on.require(SqlFeature.ARRAYS);
        long first = kept(
                        BASKET,
                        basket("red", "blue")
                                .counts(Arrays.asList(1, null))
                                .suits(List.of(Suit.values()))
                                .build())
                .id();
        long second = kept(
                        BASKET,
                        basket("red")
                                .counts(List.of())
                                .refs(List.of(new UUID(1, 2)))
                                .build())
                .id();
        long third =
                kept(BASKET, basket().members(List.of(new MemberId(7))).build()).id();
        found(BASKET.tags.contains("blue"), first);
        found(BASKET.tags.contains("re"));
        found(BASKET.suits.contains(Suit.CLUBS), first);
        found(BASKET.refs.contains(new UUID(1, 2)), second);
        found(BASKET.members.contains(new MemberId(7)), third);
        found(BASKET.counts.contains(1), first);
        found(BASKET.counts.contains((Integer) null).not(), first, second);
        found(BASKET.counts.contains(1).not(), second);
        found(BASKET.counts.contains(nullValue(INTEGER)).not(), first, second);
        found(BASKET.tags.contains(BASKET.tags.at(1)), first, second);
        found(BASKET.tags.containsAll(List.of("blue", "red")), first);
        found(BASKET.tags.containsAll(List.of()), first, second, third);
        found(BASKET.tags.containedIn(List.of("red", "green")), second, third);
        found(BASKET.tags.containedIn(BASKET.tags), first, second, third);
        found(BASKET.counts.containedIn(List.of(1, 2)), second);
        found(BASKET.counts.containsAll(BASKET.counts), second);
        found(BASKET.tags.overlaps(List.of("green", "blue")), first);
        found(BASKET.counts.overlaps(BASKET.counts), first);
        found(BASKET.counts.overlaps(Arrays.asList(null, 2)).not(), first, second);
        found(value("red").eq(any(BASKET.tags)), first, second);
        found(value("red").ne(all(BASKET.tags)), third);
        found(value(0).lt(any(BASKET.counts)), first);
        found(BASKET.tags.eq(List.of("red", "blue")), first);
        found(BASKET.tags.ne(List.of("blue", "red")), first, second, third);
        found(BASKET.counts.eq(Arrays.asList(1, null)), first);
        found(BASKET.counts.ne(Arrays.asList(2, null)), first, second);
        found(BASKET.counts.eq(BASKET.counts), first, second);
        found(BASKET.counts.isNull(), third);
        found(BASKET.counts.isNotNull(), first, second);
    }

    @Test
    void elementsAreCountedFromOneAndLengthened() {
        on.require(SqlFeature.ARRAYS);
        long id = kept(
                        BASKET,
                        basket("red", "blue").counts(Arrays.asList(1, null)).build())
                .id();
        kept(BASKET, basket().build());
        var rows = db.list(select(
                        BASKET.tags.at(1).upper().orNull(),
                        BASKET.tags.at(BASKET.tags.length()).orNull(),
                        BASKET.tags.at(0).orNull(),
                        BASKET.tags.at(3).orNull(),
                        BASKET.counts.at(2).orNull(),
                        BASKET.counts.length().orNull(),
                        BASKET.tags.length())
                .orderBy(BASKET.id));
        assertThat(values(rows.get(0))).containsExactly("RED", "blue", null, null, null, 2, 2);
        assertThat(values(rows.get(1))).containsExactly(null, null, null, null, null, null, 0);
        var longer = db.list(select(
                        BASKET.tags.append("x"),
                        BASKET.tags.append(BASKET.id.cast(TEXT)).length(),
                        BASKET.tags.concat(List.of("y")).concat(BASKET.tags).length(),
                        BASKET.counts.append(5).orNull(),
                        BASKET.counts.append(nullValue(INTEGER)).orNull(),
                        BASKET.counts.concat(List.of(7)).orNull(),
                        array(INTEGER, List.of(9)).concat(BASKET.counts).orNull())
                .orderBy(BASKET.id));
        assertThat(values(longer.get(0)))
                .containsExactly(
                        List.of("red", "blue", "x"),
                        3,
                        5,
                        Arrays.asList(1, null, 5),
                        Arrays.asList(1, null, null),
                        Arrays.asList(1, null, 7),
                        Arrays.asList(9, 1, null));
        assertThat(values(longer.get(1))).containsExactly(List.of("x"), 1, 1, null, null, null, null);
        db.execute(update(BASKET)
                .set(BASKET.tags, BASKET.tags.append("green"))
                .set(BASKET.counts, Arrays.asList(4, null))
                .where(BASKET.id.eq(id)));
        Basket changed = db.get(BASKET, id);
        assertThat(changed.tags()).containsExactly("red", "blue", "green");
        assertThat(changed.counts()).containsExactly(4, null);
    }

    @Test
    void valuesOfAGroupAndOfARowAreCollected() {
        on.require(SqlFeature.ARRAYS);
        Shop.fill(db);
        ArrayExpr<String, TextExpr> pair = array(CUSTOMER.name, CUSTOMER.city, value("x"));
        assertThat(db.list(select(pair.at(3)).where(CUSTOMER.name.eq(any(pair))).distinct()))
                .containsExactly("x");
        List<Integer> ids = db.list(select(CUSTOMER.id).orderBy(CUSTOMER.id.desc()));
        assertThat(db.one(select(arrayAgg(CUSTOMER.id).orderBy(CUSTOMER.id.desc()))))
                .isEqualTo(ids);
        var named = CUSTOMER.city.isNotNull();
        var cities = arrayAgg(CUSTOMER.city).distinct().filterWhere(named).orderBy(CUSTOMER.city);
        assertThat(db.one(select(cities).from(CUSTOMER)))
                .isEqualTo(db.list(select(CUSTOMER.city).distinct().where(named).orderBy(CUSTOMER.city)));
        assertThat(db.one(select(arrayAgg(CUSTOMER.id).orNull()).where(CUSTOMER.id.lt(0))))
                .isNull();
        var grouped = arrayAgg(CUSTOMER.name).orderBy(CUSTOMER.name).alias("names");
        var byCity = derived("by_city", select(CUSTOMER.city, grouped).groupBy(CUSTOMER.city));
        String name =
                db.list(select(CUSTOMER.name).orderBy(CUSTOMER.name).limit(1)).get(0);
        assertThat(db.list(select(byCity.get(grouped).at(1))
                        .where(byCity.get(grouped).contains(name))))
                .containsExactly(name);
        List<Long> longs = List.of(3L, 1L);
        db.execute(insertInto(BASKET)
                .set(BASKET.tags, array(value("a"), value("b")))
                .set(BASKET.shorts, List.of())
                .set(BASKET.longs, array(BIGINT, longs))
                .set(BASKET.ratios, List.of())
                .set(BASKET.flags, List.of())
                .set(BASKET.refs, List.of())
                .set(BASKET.days, List.of())
                .set(BASKET.suits, List.of())
                .set(BASKET.members, List.of())
                .set(BASKET.priorities, List.of())
                .set(BASKET.prices, Arrays.asList(BigDecimal.TEN, null))
                .set(BASKET.times, List.of())
                .set(BASKET.stamps, List.of())
                .set(BASKET.moments, List.of())
                .set(BASKET.offsets, List.of()));
        assertThat(db.list(select(BASKET.longs))).containsExactly(longs);
    }

    private void found(Condition condition, Long... ids) {
        assertThat(db.list(select(BASKET.id).where(condition).orderBy(BASKET.id)))
                .as(condition.toString())
                .containsExactly(ids);
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.at(i));
        }
        return values;
    }

    private static BasketBuilder basket(String... tags) {
        return BasketBuilder.basket()
                .tags(List.of(tags))
                .shorts(List.of())
                .longs(List.of())
                .ratios(List.of())
                .flags(List.of())
                .refs(List.of())
                .days(List.of())
                .suits(List.of())
                .members(List.of())
                .priorities(List.of())
                .prices(List.of())
                .times(List.of())
                .stamps(List.of())
                .moments(List.of())
                .offsets(List.of());
    }
}
