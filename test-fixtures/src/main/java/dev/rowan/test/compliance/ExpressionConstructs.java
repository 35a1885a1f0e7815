package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.nullValue;
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
import static dev.rowan.sql.Types.TEXT;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.sql.Selection;
import dev.rowan.sql.Statement;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The constructs that are expressions. */
final class ExpressionConstructs {
    private final List<Construct> all = new ArrayList<>();

    private ExpressionConstructs() {
        values();
        cases();
        casts();
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
