package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.compliance.model.CitySummaryProjection.citySummary;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseLineProjection.purchaseLine;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every construct of the language, tried on the {@link Shop}. Each has a golden file with its text in each dialect and what it gives. */
public final class Constructs {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    private final List<Construct> all = new ArrayList<>();

    private Constructs() {
        selections();
        comparisons();
        logic();
        lists();
        patterns();
        nulls();
        texts();
        numbers();
        joins();
        subselects();
        groups();
        orders();
        inserts();
        updates();
        deletes();
        all.addAll(PagingConstructs.all());
        all.addAll(ParameterConstructs.all());
        all.addAll(QueryConstructs.all());
    }

    /** All of them. */
    public static List<Construct> all() {
        List<Construct> joined = new ArrayList<>(new Constructs().all);
        joined.addAll(ArrayConstructs.all());
        joined.addAll(ChangeConstructs.all());
        joined.addAll(CorrelatedConstructs.all());
        joined.addAll(ExpressionConstructs.all());
        joined.addAll(FamilyConstructs.all());
        joined.addAll(FoundConstructs.all());
        joined.addAll(GroupingConstructs.all());
        joined.addAll(HiddenConstructs.all());
        joined.addAll(JoinedConstructs.all());
        joined.addAll(LimitedChangeConstructs.all());
        joined.addAll(PredicateConstructs.constructs());
        joined.addAll(RelationConstructs.all());
        joined.addAll(RowSourceConstructs.all());
        joined.addAll(ShapeConstructs.all());
        return List.copyOf(joined);
    }

    private void selections() {
        add("select-table", select(CUSTOMER).where(CUSTOMER.id.eq(2)));
        add("select-column", select(CUSTOMER.name).orderBy(CUSTOMER.id));
        add(
                "select-row",
                select(CUSTOMER.id, CUSTOMER.name, CUSTOMER.referrerId).orderBy(CUSTOMER.id));
        add("select-list", select(List.of(CUSTOMER.id, CUSTOMER.tier)).orderBy(CUSTOMER.id));
        add("select-null-column", select(CUSTOMER.nickname.orNull()).orderBy(CUSTOMER.id));
        add("select-optional-column", select(CUSTOMER.nickname.optional()).orderBy(CUSTOMER.id));
        add(
                "select-label",
                select(CUSTOMER.id, CUSTOMER.age.plus(1).alias("next_age")).orderBy(CUSTOMER.id));
        add(
                "select-label-quoted",
                select(CUSTOMER.id.alias("The \"order\"`s id"), CUSTOMER.city).orderBy(CUSTOMER.id));
        add("select-condition", select(CUSTOMER.id, CUSTOMER.age.gt(36)).orderBy(CUSTOMER.id));
        add(
                "select-bind",
                select(CUSTOMER.id, value("it's")).orderBy(CUSTOMER.id).limit(2));
        add("select-projection", cities().orderBy(CUSTOMER.city.asc()));
        add("select-nested-projection", lines().orderBy(PURCHASE.id));
        add(
                "select-into",
                select(into(Map::entry, CUSTOMER.city, CUSTOMER.name)).orderBy(CUSTOMER.id));
        add("select-alias", select(REFERRER.id, REFERRER.name).from(REFERRER).orderBy(REFERRER.id));
        add("distinct", select(CUSTOMER.city).distinct().orderBy(CUSTOMER.city));
    }

    private void comparisons() {
        add("eq", ids().where(CUSTOMER.age.eq(36)));
        add("ne", ids().where(CUSTOMER.age.ne(36)));
        add("lt", ids().where(CUSTOMER.age.lt(36)));
        add("le", ids().where(CUSTOMER.age.le(36)));
        add("gt", ids().where(CUSTOMER.balance.gt(99.99)));
        add("ge", ids().where(CUSTOMER.balance.ge(new BigDecimal("99.99"))));
        add("eq-column", ids().where(CUSTOMER.referrerId.eq(CUSTOMER.id.minus(1))));
        add("compare-whole-with-fraction", ids().where(CUSTOMER.age.gt(35.5)));
        add("compare-int-with-long", ids().where(CUSTOMER.id.lt(9_999_999_999L)));
        add("compare-boolean", ids().where(CUSTOMER.active.eq(false)));
        add("boolean-is-condition", ids().where(CUSTOMER.active));
        add("compare-enum", ids().where(CUSTOMER.tier.eq(Tier.GOLD)));
        add("compare-date", ids().where(CUSTOMER.joined.ge(LocalDate.of(2020, 2, 29))));
        add(
                "compare-timestamp",
                select(PURCHASE.id)
                        .where(PURCHASE.orderedAt.gt(LocalDateTime.of(2026, 3, 1, 8, 30)))
                        .orderBy(PURCHASE.id));
        add("between", ids().where(CUSTOMER.age.between(28, 41)));
        add("between-columns", ids().where(CUSTOMER.age.between(CUSTOMER.id.times(7), CUSTOMER.id.times(30))));
        add("in-range", ids().where(CUSTOMER.joined.inRange(LocalDate.of(2020, 1, 15), LocalDate.of(2020, 2, 29))));
        add("in-range-columns", ids().where(not(CUSTOMER.age.inRange(CUSTOMER.id.times(7), CUSTOMER.id.times(9)))));
        add("is-distinct-from", ids().where(CUSTOMER.nickname.isDistinctFrom("Countess")));
        add("is-not-distinct-from", ids().where(CUSTOMER.referrerId.isNotDistinctFrom(1)));
        add("is-distinct-from-column", ids().where(CUSTOMER.nickname.isDistinctFrom(CUSTOMER.name)));
    }

    private void logic() {
        add("and", ids().where(CUSTOMER.age.gt(30), CUSTOMER.active, CUSTOMER.city.ne("Paris")));
        add("or", ids().where(or(CUSTOMER.age.lt(20), CUSTOMER.age.gt(60))));
        add("and-in-or", ids().where(or(and(CUSTOMER.active, CUSTOMER.age.lt(40)), CUSTOMER.id.eq(6))));
        add("or-in-and", ids().where(CUSTOMER.active, or(CUSTOMER.city.eq("Paris"), CUSTOMER.city.eq("Malmö"))));
        add("not", ids().where(not(CUSTOMER.age.eq(36)), not(or(CUSTOMER.id.eq(2), CUSTOMER.id.eq(3)))));
        add("empty-and", ids().where(and()));
        add("empty-or", ids().where(or()));
        add("optional-condition", ids().where(given((String) null, CUSTOMER.city::eq), given(36, CUSTOMER.age::eq)));
    }

    private void lists() {
        add("in", ids().where(CUSTOMER.city.isIn("Paris", "Malmö")));
        add("not-in", ids().where(CUSTOMER.city.notIn(List.of("Paris", "Malmö"))));
        add("in-empty", ids().where(CUSTOMER.city.isIn(List.of())));
        add("not-in-empty", ids().where(CUSTOMER.city.notIn(List.of())));
        add(
                "in-select",
                ids().where(CUSTOMER.id.isIn(select(PURCHASE.customerId).where(PURCHASE.product.eq("Tea")))));
        add("not-in-select", ids().where(CUSTOMER.id.notIn(select(PURCHASE.customerId))));
    }

    private void patterns() {
        add("like", ids().where(CUSTOMER.name.like("%o_e%")));
        add("like-escaped", ids().where(CUSTOMER.name.like("%100\\%\\_%")));
        add("like-backslash", ids().where(CUSTOMER.nickname.like("E\\\\ve")));
        add("not-like", ids().where(CUSTOMER.name.notLike("%v%")));
        add("ilike", ids().where(CUSTOMER.name.ilike("ADA%")));
        add("not-ilike", ids().where(CUSTOMER.name.notIlike("%V%")));
        add("starts-with", ids().where(CUSTOMER.email.startsWith("customer3")));
        add("ends-with", ids().where(CUSTOMER.name.endsWith("%_done")));
        add("contains", ids().where(CUSTOMER.name.contains("0%_d")));
        add("contains-quote", ids().where(CUSTOMER.name.contains("O'B")));
        add("contains-backslash", ids().where(CUSTOMER.nickname.contains("\\")));
        add("contains-ignore-case", ids().where(CUSTOMER.name.containsIgnoreCase("LOVE")));
    }

    private void nulls() {
        add("is-null", ids().where(CUSTOMER.nickname.isNull()));
        add("is-not-null", ids().where(CUSTOMER.referrerId.isNotNull()));
        add("coalesce", select(CUSTOMER.id, CUSTOMER.nickname.coalesce("none")).orderBy(CUSTOMER.id));
        add(
                "coalesce-column",
                select(CUSTOMER.id, CUSTOMER.nickname.coalesce(CUSTOMER.name)).orderBy(CUSTOMER.id));
        add("null-if", select(CUSTOMER.id, CUSTOMER.nickname.nullIf("")).orderBy(CUSTOMER.id));
    }

    private void texts() {
        add("lower-upper", select(CUSTOMER.city.lower(), CUSTOMER.city.upper()).where(CUSTOMER.id.eq(1)));
        add("length", select(CUSTOMER.id, CUSTOMER.name.length()).orderBy(CUSTOMER.id));
        add("trim", select(value("  a b ").trim(), CUSTOMER.id).where(CUSTOMER.id.eq(1)));
        add("concat", select(CUSTOMER.name.concat(" of ").concat(CUSTOMER.city)).orderBy(CUSTOMER.id));
        add(
                "concat-null",
                select(CUSTOMER.id, CUSTOMER.name.concat(CUSTOMER.nickname)).orderBy(CUSTOMER.id));
        add("substring", select(CUSTOMER.name.substring(2, 3)).orderBy(CUSTOMER.id));
        add("replace", select(CUSTOMER.name.replace("e", "<>")).orderBy(CUSTOMER.id));
    }

    private void numbers() {
        add("plus-minus-times", select(CUSTOMER.id.plus(10).minus(1).times(2)).orderBy(CUSTOMER.id));
        add(
                "precedence",
                select(CUSTOMER.age.minus(CUSTOMER.id.minus(1)).times(CUSTOMER.id.plus(1)))
                        .orderBy(CUSTOMER.id));
        add(
                "whole-division",
                select(CUSTOMER.id, CUSTOMER.age.div(5), CUSTOMER.age.rem(5)).orderBy(CUSTOMER.id));
        add("decimal-division", select(CUSTOMER.id, CUSTOMER.balance.div(4)).orderBy(CUSTOMER.id));
        add(
                "whole-by-decimal",
                select(PURCHASE.id, PURCHASE.quantity.times(PURCHASE.price)).orderBy(PURCHASE.id));
        add(
                "negate-abs",
                select(CUSTOMER.balance.unaryMinus(), CUSTOMER.balance.abs()).orderBy(CUSTOMER.id));
        add("round", select(CUSTOMER.balance.round(1)).where(CUSTOMER.id.eq(4)));
        add("arithmetic-in-where", ids().where(CUSTOMER.age.times(2).gt(CUSTOMER.id.plus(70))));
    }

    private void joins() {
        add(
                "join",
                select(PURCHASE.id, CUSTOMER.name)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .orderBy(PURCHASE.id));
        add(
                "left-join",
                select(CUSTOMER.id, PURCHASE.orNull())
                        .leftJoin(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id), PURCHASE.quantity.gt(2))
                        .orderBy(CUSTOMER.id, PURCHASE.id.asc().nullsFirst()));
        add(
                "left-join-optional",
                select(CUSTOMER.id, REFERRER.optional())
                        .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .where(CUSTOMER.id.le(2))
                        .orderBy(CUSTOMER.id));
        add(
                "self-join",
                select(CUSTOMER.name, REFERRER.name)
                        .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .orderBy(CUSTOMER.id));
        add(
                "three-joins",
                select(PURCHASE.id, CUSTOMER.id, REFERRER.id)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .orderBy(PURCHASE.id));
    }

    private void subselects() {
        add("exists", ids().where(exists(select(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id)))));
        add("not-exists", ids().where(not(exists(select(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id))))));
        add(
                "scalar-subselect",
                select(
                                CUSTOMER.id,
                                scalar(
                                                Types.BIGINT,
                                                select(count())
                                                        .from(PURCHASE)
                                                        .where(PURCHASE.customerId.eq(CUSTOMER.id)))
                                        .alias("purchases"))
                        .orderBy(CUSTOMER.id));
        add(
                "compare-with-subselect",
                ids().where(CUSTOMER.age.eq(
                        scalar(Types.INTEGER, select(max(REFERRER.age)).from(REFERRER)))));
    }

    private void groups() {
        add("count", select(count()).from(CUSTOMER));
        add("count-column", select(count(CUSTOMER.nickname)));
        add("count-distinct", select(count(CUSTOMER.city).distinct()));
        add("aggregates", select(sum(CUSTOMER.age), avg(CUSTOMER.age), min(CUSTOMER.age), max(CUSTOMER.joined)));
        add("aggregates-of-decimals", select(sum(CUSTOMER.balance), min(CUSTOMER.balance), max(CUSTOMER.balance)));
        add(
                "aggregates-of-nothing",
                select(count(CUSTOMER.id), sum(CUSTOMER.age), max(CUSTOMER.name))
                        .where(CUSTOMER.id.gt(99)));
        add("sum-of-expression", select(sum(PURCHASE.quantity.times(PURCHASE.price))));
        add("sum-distinct", select(sum(CUSTOMER.age).distinct()));
        add(
                "group-by",
                select(CUSTOMER.city, count(), avg(CUSTOMER.age))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "group-by-two",
                select(CUSTOMER.city, CUSTOMER.active, count())
                        .groupBy(CUSTOMER.city, CUSTOMER.active)
                        .orderBy(CUSTOMER.city, CUSTOMER.active));
        add(
                "having",
                select(PURCHASE.product, sum(PURCHASE.quantity))
                        .where(PURCHASE.price.gt(1))
                        .groupBy(PURCHASE.product)
                        .having(count().gt(1), sum(PURCHASE.quantity).ge(3))
                        .orderBy(PURCHASE.product));
    }

    private void orders() {
        add("order-by", select(CUSTOMER.id).orderBy(CUSTOMER.age.desc(), CUSTOMER.id));
        add("order-by-label", labelled());
        add(
                "order-by-expression",
                select(CUSTOMER.id).orderBy(CUSTOMER.age.rem(10).desc(), CUSTOMER.id.desc()));
        add("nulls-first", select(CUSTOMER.id).orderBy(CUSTOMER.referrerId.asc().nullsFirst(), CUSTOMER.id));
        add("nulls-last", select(CUSTOMER.id).orderBy(CUSTOMER.referrerId.desc().nullsLast(), CUSTOMER.id));
        add("limit", ids().limit(2));
        add("offset", ids().offset(4));
        add("limit-offset", ids().limit(2).offset(3));
        add("limit-zero", ids().limit(0));
    }

    private void inserts() {
        add(
                "insert",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, 8)
                        .set(PURCHASE.customerId, 4)
                        .set(PURCHASE.product, "Jar")
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, 7)
                        .set(PURCHASE.orderedAt, LocalDateTime.of(2026, 6, 1, 0, 0)));
        add(
                "insert-rows",
                insertInto(PURCHASE).values(PURCHASE.values(purchase(8))).values(PURCHASE.values(purchase(9))));
        add(
                "insert-expression",
                insertInto(PURCHASE).values(PURCHASE.values(purchase(8)).set(PURCHASE.quantity, value(2).plus(3))));
    }

    private void updates() {
        add("update", update(PURCHASE).set(PURCHASE.quantity, 5).where(PURCHASE.product.eq("Tea")));
        add(
                "update-expression",
                update(PURCHASE)
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(1))
                        .set(PURCHASE.price, PURCHASE.price.times(2).minus(1))
                        .where(PURCHASE.id.le(3)));
        add("update-null", update(PURCHASE).setNull(PURCHASE.shippedOn).where(PURCHASE.shippedOn.isNotNull()));
        add("update-every-row", update(PURCHASE).set(PURCHASE.product, "Tea").everyRow());
        add(
                "update-from-map",
                update(PURCHASE).set(PURCHASE.values(Map.of("product", "Sofa"))).where(PURCHASE.id.eq(4)));
        add(
                "update-where-exists",
                update(PURCHASE)
                        .set(PURCHASE.quantity, 0)
                        .where(exists(
                                select(CUSTOMER).where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.active.not()))));
    }

    private void deletes() {
        add("delete", deleteFrom(PURCHASE).where(PURCHASE.product.eq("Tea"), PURCHASE.quantity.lt(10)));
        add("delete-every-row", deleteFrom(PURCHASE).everyRow());
        add(
                "delete-in-select",
                deleteFrom(PURCHASE)
                        .where(PURCHASE.customerId.isIn(select(CUSTOMER.id).where(CUSTOMER.city.eq("Paris")))));
    }

    private static Select<Integer> ids() {
        return select(CUSTOMER.id).orderBy(CUSTOMER.id);
    }

    private static Select<?> cities() {
        return select(citySummary(
                        CUSTOMER.city,
                        count(),
                        sum(CUSTOMER.balance),
                        max(CUSTOMER.age).orNull()))
                .groupBy(CUSTOMER.city);
    }

    private static Select<?> lines() {
        return select(purchaseLine(PURCHASE, CUSTOMER.name, REFERRER.orNull()))
                .from(PURCHASE)
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                .where(PURCHASE.id.isIn(1, 3));
    }

    private static Select<?> labelled() {
        var worth = PURCHASE.quantity.times(PURCHASE.price).alias("worth");
        return select(PURCHASE.id, worth).orderBy(worth.desc());
    }

    private static Map<String, Object> purchase(int id) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("customerId", 4);
        values.put("product", "Jar " + id);
        values.put("quantity", 2);
        values.put("price", new BigDecimal("7.50"));
        values.put("orderedAt", LocalDateTime.of(2026, 6, 1, 0, 0));
        return values;
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
