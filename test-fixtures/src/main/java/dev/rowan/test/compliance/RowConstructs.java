package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.anyMatch;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.every;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.series;
import static dev.rowan.sql.Sql.stddevPop;
import static dev.rowan.sql.Sql.stringAgg;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.varSamp;
import static dev.rowan.test.compliance.model.CitySummaryProjection.citySummary;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.CitySummaryTable;
import dev.rowan.test.compliance.model.CustomerTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which rows a query takes, and what it makes of them: joins, sub-selects, groups, rows from elsewhere, locks. */
final class RowConstructs {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");
    private static final CustomerTable FRIEND = CUSTOMER.alias("friend");

    private final List<Construct> all = new ArrayList<>();

    private RowConstructs() {
        joins();
        subselects();
        aggregates();
        rollups();
        rollupsOfSomeGroups();
        rows();
        joinedChanges();
        locks();
    }

    static List<Construct> all() {
        return new RowConstructs().all;
    }

    private void joins() {
        add(
                "right-join",
                select(PURCHASE.id.orNull(), CUSTOMER.name)
                        .from(PURCHASE)
                        .rightJoin(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId), PURCHASE.quantity.gt(2))
                        .orderBy(CUSTOMER.id, PURCHASE.id));
        add(
                "full-join",
                select(CUSTOMER.id, REFERRER.id)
                        .fullJoin(REFERRER, REFERRER.referrerId.eq(CUSTOMER.id))
                        .orderBy(
                                CUSTOMER.id.asc().nullsLast(), REFERRER.id.asc().nullsLast()));
        add(
                "cross-join",
                select(CUSTOMER.id, PURCHASE.id)
                        .crossJoin(PURCHASE)
                        .where(CUSTOMER.id.lt(3), PURCHASE.id.gt(5))
                        .orderBy(CUSTOMER.id, PURCHASE.id));
        var last = derived(
                "last_purchase",
                select(PURCHASE.id, PURCHASE.product)
                        .where(PURCHASE.customerId.eq(CUSTOMER.id))
                        .orderBy(PURCHASE.orderedAt.desc())
                        .limit(2));
        add(
                "join-lateral",
                select(CUSTOMER.name, last.get(PURCHASE.product))
                        .joinLateral(last)
                        .orderBy(CUSTOMER.id, last.get(PURCHASE.id)));
        add(
                "left-join-lateral",
                select(CUSTOMER.name, last.get(PURCHASE.product))
                        .leftJoinLateral(last, last.get(PURCHASE.id).gt(2))
                        .orderBy(CUSTOMER.id, last.get(PURCHASE.id)));
        add(
                "self-join-of-three",
                select(CUSTOMER.id, REFERRER.id, FRIEND.id)
                        .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .leftJoin(FRIEND, FRIEND.id.eq(REFERRER.referrerId))
                        .orderBy(CUSTOMER.id));
    }

    private void subselects() {
        var purchases = scalar(Types.BIGINT, select(count()).from(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id)))
                .alias("purchases");
        add("correlated-subselect", select(CUSTOMER.name, purchases).orderBy(purchases.desc(), CUSTOMER.id));
        var bought = derived("bought", select(PURCHASE.quantity).where(PURCHASE.customerId.eq(5)));
        add(
                "derived-in-subselect",
                select(CUSTOMER.id)
                        .where(CUSTOMER.id.isIn(select(bought.get(PURCHASE.quantity))))
                        .orderBy(CUSTOMER.id));
        add(
                "exists-of-group",
                select(CUSTOMER.id)
                        .where(exists(select(count())
                                .from(PURCHASE)
                                .where(PURCHASE.customerId.eq(CUSTOMER.id))
                                .groupBy(PURCHASE.customerId)
                                .having(count().gt(1))))
                        .orderBy(CUSTOMER.id));
        add(
                "exists-of-aggregate",
                select(count())
                        .from(CUSTOMER)
                        .where(exists(select(max(PURCHASE.id)).where(PURCHASE.id.gt(99)))));
    }

    private void aggregates() {
        add(
                "aggregate-filter",
                select(
                                CUSTOMER.city,
                                count().filterWhere(CUSTOMER.active),
                                count(CUSTOMER.nickname).filterWhere(CUSTOMER.age.gt(30)),
                                sum(CUSTOMER.balance).filterWhere(CUSTOMER.age.gt(20), CUSTOMER.active),
                                max(CUSTOMER.name).filterWhere(CUSTOMER.age.lt(40)))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "aggregate-distinct-filter",
                select(count(PURCHASE.product).distinct().filterWhere(PURCHASE.quantity.gt(1))));
        add(
                "every-any",
                select(CUSTOMER.city, every(CUSTOMER.active), anyMatch(CUSTOMER.age.gt(40)))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "string-agg",
                select(CUSTOMER.city, stringAgg(CUSTOMER.name, "; ").orderBy(CUSTOMER.age.desc(), CUSTOMER.id))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "string-agg-hostile",
                select(stringAgg(CUSTOMER.nickname, "\\' \") -- ? 陈").orderBy(CUSTOMER.id)));
        add(
                "string-agg-long",
                select(stringAgg(PURCHASE.product, "-".repeat(3000)).length()));
        add("string-agg-joined", select(stringAgg(PURCHASE.product, "").orderBy(PURCHASE.id)));
        add(
                "string-agg-distinct",
                select(stringAgg(PURCHASE.product, ",").distinct().orderBy(PURCHASE.product)));
        add(
                "string-agg-filter",
                select(stringAgg(PURCHASE.product, ",")
                        .filterWhere(PURCHASE.quantity.gt(2))
                        .orderBy(PURCHASE.id)));
        add(
                "string-agg-of-nothing",
                select(stringAgg(PURCHASE.product, ",").orNull()).where(PURCHASE.id.gt(99)));
        add(
                "statistics",
                select(
                        stddevPop(PURCHASE.quantity).round(6),
                        varSamp(PURCHASE.quantity).round(6)));
    }

    private void rollups() {
        add(
                "rollup",
                select(CUSTOMER.city, CUSTOMER.active, count(), sum(CUSTOMER.balance))
                        .groupByRollup(CUSTOMER.city, CUSTOMER.active)
                        .orderBy(
                                CUSTOMER.city.asc().nullsLast(),
                                CUSTOMER.active.asc().nullsLast()));
    }

    private void rollupsOfSomeGroups() {
        var groups = select(CUSTOMER.city.orNull(), count())
                .groupByRollup(CUSTOMER.city)
                .orderBy(CUSTOMER.city.asc().nullsLast());
        add("rollup-having-null", groups.having(or(CUSTOMER.city.isNull(), CUSTOMER.city.eq("Paris"))));
        add("rollup-having-not-null", groups.having(CUSTOMER.city.isNotNull(), count().gt(1L)));
        add("rollup-after", groups.after(CUSTOMER.city.asc().nullsLast().past("Malmö")));
        var totals = derived("totals", select(CUSTOMER.city, count()).groupByRollup(CUSTOMER.city));
        add(
                "rollup-derived",
                select(totals.get(count())).where(totals.get(CUSTOMER.city).isNull()));
    }

    private void rows() {
        var code = value(1).alias("code");
        var word = value("one").alias("word");
        var words = values("words", into(Map::entry, code, word), into(Map::entry, value(2), value("two")));
        add("values", select(words.get(code), words.get(word)).orderBy(words.get(code)));
        add(
                "values-joined",
                select(CUSTOMER.name, words.get(word))
                        .join(words, words.get(code).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id));
        var rates = values(
                        "rate",
                        List.of(
                                citySummary(value("Oslo"), value(3L), value(new BigDecimal("1.5")), value(7)),
                                citySummary(value("Rome"), value(4L), value(new BigDecimal("2.25")), value(8))))
                .table(CitySummaryTable::new);
        add("values-declared", select(rates).where(rates.balance.gt(1)).orderBy(rates.city));
        var number = series("number", 1, 10, 4);
        add("series", select(number).orderBy(number.value));
        var day = series("day", 1, 3);
        add(
                "series-joined",
                select(day.value, count(PURCHASE.id))
                        .leftJoin(PURCHASE, PURCHASE.quantity.eq(day.value))
                        .groupBy(day.value)
                        .orderBy(day.value));
        add("series-empty", select(series("none", 5, 4).value));
        var many = series("many", 1, 3000);
        add("series-long", select(count(), sum(many.value)));
    }

    private void joinedChanges() {
        var bought = derived("bought", select(CUSTOMER.id, CUSTOMER.age).where(CUSTOMER.city.eq("Paris")));
        add(
                "update-join-derived",
                update(PURCHASE)
                        .join(bought, bought.get(CUSTOMER.id).eq(PURCHASE.customerId))
                        .set(PURCHASE.quantity, bought.get(CUSTOMER.age))
                        .where(PURCHASE.product.ne("Rug")));
        add(
                "delete-join-derived",
                deleteFrom(PURCHASE)
                        .join(bought, bought.get(CUSTOMER.id).eq(PURCHASE.customerId))
                        .where(PURCHASE.product.ne("Rug")));
        var chosen = cte("chosen", select(CUSTOMER.id).where(CUSTOMER.city.eq("Paris")));
        var aged = cte("aged", select(CUSTOMER.id, CUSTOMER.age).where(CUSTOMER.city.eq("Paris")));
        add(
                "update-join-cte",
                update(PURCHASE)
                        .join(aged, aged.get(CUSTOMER.id).eq(PURCHASE.customerId))
                        .set(PURCHASE.quantity, aged.get(CUSTOMER.age))
                        .where(PURCHASE.product.ne("Rug")));
        add(
                "delete-join-cte",
                deleteFrom(PURCHASE)
                        .join(chosen, chosen.get(CUSTOMER.id).eq(PURCHASE.customerId))
                        .where(PURCHASE.product.ne("Rug")));
        add(
                "insert-from-cte",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, chosen.get(CUSTOMER.id).plus(100))
                        .set(PURCHASE.customerId, chosen.get(CUSTOMER.id))
                        .set(PURCHASE.product, "Gift")
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, 0)
                        .set(PURCHASE.orderedAt, LocalDateTime.of(2026, 6, 1, 0, 0))
                        .from(select(chosen)));
    }

    private void locks() {
        add("for-update", ids().forUpdate());
        add("for-update-skip-locked", ids().limit(2).forUpdate().skipLocked());
        add("for-update-no-wait", ids().forUpdate().noWait());
        add("for-share", ids().forShare());
        add(
                "for-update-of",
                select(PURCHASE.id)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .orderBy(PURCHASE.id)
                        .forUpdate()
                        .of(PURCHASE));
    }

    private static Select<Integer> ids() {
        return select(CUSTOMER.id).orderBy(CUSTOMER.id);
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
