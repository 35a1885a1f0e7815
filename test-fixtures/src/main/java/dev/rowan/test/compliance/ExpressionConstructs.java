package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.concat;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.currentDate;
import static dev.rowan.sql.Sql.currentInstant;
import static dev.rowan.sql.Sql.currentTimestamp;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.greatest;
import static dev.rowan.sql.Sql.least;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.nullValue;
import static dev.rowan.sql.Sql.random;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.BIGINT;
import static dev.rowan.sql.Types.BOOLEAN;
import static dev.rowan.sql.Types.DATE;
import static dev.rowan.sql.Types.DECIMAL;
import static dev.rowan.sql.Types.DOUBLE;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.sql.Types.JSON;
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Statement;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** The constructs that are expressions. */
final class ExpressionConstructs {
    private static final Instant INSTANT = Instant.parse("2024-01-31T23:30:00.500Z");

    private final List<Construct> all = new ArrayList<>();

    private ExpressionConstructs() {
        values();
        cases();
        casts();
        nulls();
        texts();
        numbers();
        times();
        json();
        byHand();
    }

    static List<Construct> all() {
        return List.copyOf(new ExpressionConstructs().all);
    }

    private void values() {
        add("value-numbers", one(value(1), value(2L), value(new BigDecimal("3.5")), value(4.25)));
        add("value-texts", one(value("it's"), value(true), value(false)));
        add(
                "value-times",
                one(
                        value(LocalDate.of(2024, 2, 29)),
                        value(LocalTime.of(23, 59, 59)),
                        value(LocalDateTime.of(2024, 2, 29, 12, 30))));
        add(
                "value-null",
                one(
                        nullValue(INTEGER).orNull(),
                        nullValue(TEXT).orNull(),
                        nullValue(TEXT).coalesce("none")));
    }

    private void cases() {
        var size = caseWhen(CUSTOMER.age.gt(60), "old")
                .elseWhen(CUSTOMER.age.gt(30), "middle")
                .otherwise("young")
                .alias("size");
        add("case", select(CUSTOMER.id, size).orderBy(size, CUSTOMER.id));
        add(
                "case-without-otherwise",
                select(
                                CUSTOMER.id,
                                caseWhen(CUSTOMER.active, CUSTOMER.city).end().orNull())
                        .orderBy(CUSTOMER.id));
        add(
                "case-in-sum",
                select(
                        sum(caseWhen(CUSTOMER.active, CUSTOMER.balance).otherwise(0)),
                        sum(caseWhen(CUSTOMER.active, 1).otherwise(0))));
        add(
                "case-in-order",
                ids().orderBy(caseWhen(CUSTOMER.city.eq("Paris"), 0).otherwise(CUSTOMER.id)));
        add(
                "case-of-enum",
                select(CUSTOMER.id, caseWhen(CUSTOMER.active, CUSTOMER.tier).otherwise(Tier.BASIC))
                        .orderBy(CUSTOMER.id));
        add(
                "case-of-conditions",
                ids().where(caseWhen(CUSTOMER.active, CUSTOMER.age.gt(40)).otherwise(CUSTOMER.age.lt(30)))
                        .orderBy(CUSTOMER.id));
        add(
                "case-in-arithmetic",
                select(caseWhen(CUSTOMER.active, CUSTOMER.age.plus(1))
                                .otherwise(CUSTOMER.age)
                                .times(10))
                        .orderBy(CUSTOMER.id));
    }

    private void casts() {
        add(
                "cast-numbers",
                one(
                        CUSTOMER.age.cast(BIGINT),
                        CUSTOMER.age.cast(DECIMAL),
                        CUSTOMER.age.cast(DOUBLE),
                        CUSTOMER.balance.cast(INTEGER)));
        add("cast-to-text", one(CUSTOMER.age.cast(TEXT), CUSTOMER.joined.cast(TEXT), CUSTOMER.active.cast(TEXT)));
        add(
                "cast-from-text",
                one(
                        value("12").cast(INTEGER),
                        value("-1.50").cast(DECIMAL),
                        value("2024-02-29").cast(DATE)));
        add("cast-conditions", one(CUSTOMER.active.cast(INTEGER), CUSTOMER.age.cast(BOOLEAN)));
    }

    private void nulls() {
        add(
                "coalesce-many",
                select(CUSTOMER.id, coalesce(CUSTOMER.nickname.nullIf(""), CUSTOMER.city.nullIf("Malmö"), value("?")))
                        .orderBy(CUSTOMER.id));
        add(
                "null-if-column",
                select(nullIf(CUSTOMER.age, CUSTOMER.id.plus(35)).orNull()).orderBy(CUSTOMER.id));
        add(
                "greatest-least",
                select(
                                CUSTOMER.id,
                                greatest(CUSTOMER.age, 36),
                                least(CUSTOMER.age, CUSTOMER.id.times(10), value(33)),
                                CUSTOMER.joined.least(LocalDate.of(2020, 1, 15)))
                        .orderBy(CUSTOMER.id));
        add(
                "greatest-least-null",
                select(
                                CUSTOMER.id,
                                CUSTOMER.referrerId.greatest(CUSTOMER.id).orNull(),
                                least(CUSTOMER.id, CUSTOMER.referrerId, value(4))
                                        .orNull())
                        .orderBy(CUSTOMER.id));
    }

    private void texts() {
        add(
                "cast-halves",
                one(
                        value(2.5).cast(INTEGER),
                        value(-2.5).cast(INTEGER),
                        value(-1.5).cast(BIGINT),
                        value(0.5).cast(INTEGER),
                        value(4503599627370497.0).cast(BIGINT)));
        add("concat-many", one(concat(CUSTOMER.name, value(" of "), CUSTOMER.city, value("!"))));
        add(
                "ltrim-rtrim",
                one(value("  a b ").ltrim().concat("|"), value("  a b ").rtrim().concat("|")));
        add("substring-to-end", select(CUSTOMER.name.substring(5)).orderBy(CUSTOMER.id));
        add(
                "substring-by-expressions",
                select(
                                CUSTOMER.name.substring(
                                        CUSTOMER.name.position(" ").plus(1)),
                                CUSTOMER.name.substring(CUSTOMER.id, CUSTOMER.id.minus(2)),
                                CUSTOMER.name.left(CUSTOMER.id.minus(CUSTOMER.age.div(20))),
                                CUSTOMER.name.right(CUSTOMER.referrerId).orNull(),
                                CUSTOMER.name.replace(CUSTOMER.name.left(1), CUSTOMER.city.left(2)))
                        .orderBy(CUSTOMER.id));
        add(
                "left-right",
                select(CUSTOMER.name.left(3), CUSTOMER.name.right(5), CUSTOMER.name.left(0), CUSTOMER.name.right(0))
                        .orderBy(CUSTOMER.id));
        add(
                "position",
                select(
                                CUSTOMER.name.position("e"),
                                CUSTOMER.name.position(CUSTOMER.city.left(1)),
                                CUSTOMER.name.position(""))
                        .orderBy(CUSTOMER.id));
        add(
                "lpad-rpad",
                select(CUSTOMER.name.lpad(8, '*'), CUSTOMER.name.rpad(8, '.'), CUSTOMER.name.lpad(0, 'x'))
                        .orderBy(CUSTOMER.id));
        add("repeat", one(value("ab").repeat(3), CUSTOMER.city.repeat(0).concat("|")));
        add("reverse", select(CUSTOMER.name.reverse()).orderBy(CUSTOMER.id));
    }

    private void numbers() {
        add(
                "floor-ceil-trunc",
                select(CUSTOMER.balance.floor(), CUSTOMER.balance.ceil(), CUSTOMER.balance.trunc())
                        .orderBy(CUSTOMER.id));
        add(
                "round-float",
                one(
                        value(1.26).round(1),
                        value(-1.26).floor(),
                        value(1.2).ceil(),
                        value(-1.8).trunc()));
        add("sign", select(CUSTOMER.balance.sign()).orderBy(CUSTOMER.id));
        add(
                "power-sqrt-exp-ln",
                one(
                        value(2).power(10),
                        value(2.0).power(CUSTOMER.id.plus(1)),
                        CUSTOMER.age.sqrt(),
                        value(0).exp(),
                        CUSTOMER.id.ln()));
        add(
                "sqrt-ln-of-nothing",
                one(
                        value(-1).sqrt().orNull(),
                        value(0).ln().orNull(),
                        CUSTOMER.balance.times(-1).sqrt().orNull()));
        add(
                "remainder-of-decimals",
                select(
                                CUSTOMER.balance.rem(7),
                                CUSTOMER.balance.rem(CUSTOMER.id),
                                CUSTOMER.age.rem(CUSTOMER.balance).orNull())
                        .where(CUSTOMER.id.ne(4))
                        .orderBy(CUSTOMER.id));
        add("remainder-of-floats", one(value(7.5).rem(2), value(-7.5).rem(value(2.0))));
        add(
                "division-by-zero",
                one(
                        CUSTOMER.age.div(0).orNull(),
                        CUSTOMER.age.div(CUSTOMER.id.minus(1)).orNull(),
                        CUSTOMER.age.rem(CUSTOMER.id.minus(1)).orNull(),
                        CUSTOMER.balance.div(CUSTOMER.id.minus(1)).orNull()));
        add("random", select(count()).from(CUSTOMER).where(random().ge(0), random().lt(1)));
    }

    private void times() {
        var joined = CUSTOMER.joined;
        var at = PURCHASE.orderedAt;
        add(
                "date-fields",
                select(joined, joined.year(), joined.quarter(), joined.month(), joined.day(), joined.dayOfYear())
                        .orderBy(CUSTOMER.id));
        add(
                "date-weeks",
                select(joined, joined.week(), joined.weekYear(), joined.dayOfWeek())
                        .orderBy(CUSTOMER.id));
        add(
                "time-fields",
                select(at, at.hour(), at.minute(), at.second(), at.day()).orderBy(PURCHASE.id));
        add(
                "date-trunc",
                select(
                                joined.dateTrunc(ChronoUnit.YEARS),
                                joined.dateTrunc(IsoFields.QUARTER_YEARS),
                                joined.dateTrunc(ChronoUnit.MONTHS),
                                joined.dateTrunc(ChronoUnit.WEEKS),
                                joined.dateTrunc(ChronoUnit.DAYS))
                        .orderBy(CUSTOMER.id));
        add(
                "timestamp-trunc",
                select(
                                at.dateTrunc(ChronoUnit.YEARS),
                                at.dateTrunc(IsoFields.QUARTER_YEARS),
                                at.dateTrunc(ChronoUnit.MONTHS),
                                at.dateTrunc(ChronoUnit.WEEKS),
                                at.dateTrunc(ChronoUnit.DAYS),
                                at.dateTrunc(ChronoUnit.HOURS),
                                at.dateTrunc(ChronoUnit.MINUTES),
                                at.dateTrunc(ChronoUnit.SECONDS))
                        .orderBy(PURCHASE.id));
        add(
                "date-plus",
                select(
                                joined.plusDays(1),
                                joined.plusWeeks(-1),
                                joined.plus(Period.of(1, 1, 1)),
                                joined.minus(Period.ofMonths(2)),
                                joined.plus(CUSTOMER.id, ChronoUnit.WEEKS))
                        .orderBy(CUSTOMER.id));
        add(
                "month-ends",
                one(
                        value(LocalDate.of(2024, 1, 31)).plusMonths(1),
                        value(LocalDate.of(2023, 1, 31)).plusMonths(1),
                        value(LocalDate.of(2024, 2, 29)).plusYears(1),
                        value(LocalDate.of(2024, 3, 31)).plusMonths(-1),
                        value(LocalDate.of(2024, 12, 31)).plusMonths(2),
                        value(LocalDateTime.of(2024, 5, 31, 23, 59, 59)).plusMonths(-3)));
        add(
                "timestamp-plus",
                select(
                                at.plusHours(15),
                                at.plusMinutes(-90),
                                at.plusSeconds(1),
                                at.plusDays(30),
                                at.plus(Duration.ofMillis(1500)),
                                at.minus(Duration.ofMillis(1)),
                                at.plus(PURCHASE.quantity, ChronoUnit.HOURS))
                        .orderBy(PURCHASE.id));
        add(
                "time-of-day",
                one(
                        value(LocalTime.of(23, 30, 15)).plusHours(2),
                        value(LocalTime.of(0, 30)).minus(Duration.ofMillis(1_800_500)),
                        value(LocalTime.of(23, 30, 15)).hour(),
                        value(LocalTime.of(23, 30, 15)).dateTrunc(ChronoUnit.MINUTES),
                        value(LocalTime.of(23, 30, 15)).secondsUntil(LocalTime.of(22, 30))));
        add(
                "months-until",
                select(
                                PURCHASE.id,
                                at.monthsUntil(LocalDateTime.of(2026, 3, 1, 8, 30)),
                                value(LocalDate.of(2025, 12, 31)).monthsUntil(at.toDate()))
                        .orderBy(PURCHASE.id));
        add(
                "days-until",
                select(
                                PURCHASE.id,
                                at.toDate().daysUntil(PURCHASE.shippedOn).orNull(),
                                at.daysUntil(LocalDateTime.of(2026, 3, 1, 8, 30)),
                                value(LocalDate.of(2024, 2, 28)).daysUntil(LocalDate.of(2024, 3, 1)))
                        .orderBy(PURCHASE.id));
        add(
                "seconds-until",
                select(
                                at.secondsUntil(LocalDateTime.of(2026, 3, 1, 8, 30)),
                                at.secondsUntil(LocalDateTime.of(2026, 3, 1, 8, 30, 1)),
                                value(LocalDateTime.of(2026, 3, 1, 8, 30)).secondsUntil(at))
                        .orderBy(PURCHASE.id));
        add(
                "date-of-timestamp",
                select(at.toDate(), at.toTime(), at.toDate().toDateTime()).orderBy(PURCHASE.id));
        add(
                "instant-fields",
                one(
                        value(INSTANT).hour(),
                        value(INSTANT).day(),
                        value(INSTANT).dateTrunc(ChronoUnit.DAYS),
                        value(INSTANT).plusMonths(1),
                        value(INSTANT).plus(Duration.ofMillis(250)),
                        value(INSTANT).toDate(),
                        value(INSTANT).toTime(),
                        value(INSTANT).toDateTime(),
                        value(INSTANT).toDateTime().toInstant(),
                        value(INSTANT).dateTrunc(ChronoUnit.WEEKS),
                        value(INSTANT).secondsUntil(INSTANT.plusSeconds(90))));
        add(
                "now",
                select(count())
                        .from(CUSTOMER)
                        .where(
                                currentInstant().gt(INSTANT),
                                currentInstant()
                                        .secondsUntil(currentInstant().plusDays(1))
                                        .eq(86_400),
                                currentDate().ge(LocalDate.of(2024, 1, 1)),
                                currentTimestamp().toDate().eq(currentDate()),
                                currentTimestamp().toInstant().eq(currentInstant())));
        add(
                "group-by-month",
                select(at.dateTrunc(ChronoUnit.MONTHS).alias("month"), count())
                        .groupBy(at.dateTrunc(ChronoUnit.MONTHS))
                        .orderBy(at.dateTrunc(ChronoUnit.MONTHS)));
    }

    private void json() {
        var document = value(JSON, "{\"a\": {\"b\": \"x\"}, \"c\": [1.5, true]}");
        add("json-text", one(document.get("a").get("b").asText()));
        add("json-number", one(document.get("c").get(0).asDecimal()));
        add("json-whole", one(document.get("c").get(0).asInteger()));
        add("json-boolean", select(CUSTOMER.id).where(document.get("c").get(1).asBoolean(), CUSTOMER.id.eq(1)));
        add("json-exists", one(document.get("a").get("d").exists()));
    }

    private void byHand() {
        add("function", one(function("coalesce", TEXT, CUSTOMER.nickname, "?"), function("abs", INTEGER, -5)));
        add(
                "raw",
                select(CUSTOMER.id, raw(INTEGER, "{} - {}", CUSTOMER.age, 6).times(2))
                        .where(raw("{} between {} and {} or {} = '{}?'", CUSTOMER.age, 30, 40, CUSTOMER.name)
                                .not())
                        .orderBy(CUSTOMER.id));
        add(
                "raw-with-select",
                ids().where(raw(
                                "{} > {}",
                                CUSTOMER.age,
                                select(PURCHASE.quantity).where(PURCHASE.id.eq(3))))
                        .orderBy(CUSTOMER.id));
    }

    private static Select<Integer> ids() {
        return select(CUSTOMER.id);
    }

    /** What expressions give for the first customer. */
    private static Select<?> one(Selection<?>... expressions) {
        return select(List.of(expressions)).from(CUSTOMER).where(CUSTOMER.id.eq(1));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
