package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.anyMatch;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.every;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.into;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.recursiveDistinct;
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
import static dev.rowan.test.compliance.model.PurchaseLineProjection.purchaseLine;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Cte;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.CitySummaryTable;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.test.compliance.model.PurchaseLineTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How queries are made of queries: set operations, derived tables, common table expressions, joins, groups. */
final class QueryConstructs {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");
    private static final CustomerTable FRIEND = CUSTOMER.alias("friend");

    private final List<Construct> all = new ArrayList<>();

    private QueryConstructs() {
        setOperations();
        nestedSetOperations();
        derivedTables();
        commonTableExpressions();
        recursions();
        joins();
        subselects();
        aggregates();
        rollups();
        rows();
        joinedChanges();
        locks();
    }

    static List<Construct> all() {
        List<Construct> all = new QueryConstructs().all;
        all.addAll(WindowConstructs.all());
        return all;
    }

    private void setOperations() {
        add("union", londoners().union(buyers()).orderBy(CUSTOMER.id));
        add("union-all", londoners().unionAll(buyers()).orderBy(CUSTOMER.id.desc()));
        add("intersect", londoners().intersect(buyers()).orderBy(CUSTOMER.id));
        add(
                "intersect-all",
                londoners().unionAll(buyers()).intersectAll(buyers()).orderBy(CUSTOMER.id));
        add("except", buyers().except(londoners()).orderBy(PURCHASE.customerId));
        add("except-all", select(PURCHASE.customerId).exceptAll(buyers()).orderBy(PURCHASE.customerId));
        add(
                "union-of-rows",
                select(CUSTOMER.name, CUSTOMER.age)
                        .where(CUSTOMER.age.gt(40))
                        .union(select(PURCHASE.product, PURCHASE.quantity).where(PURCHASE.quantity.gt(2)))
                        .orderBy(CUSTOMER.age.desc(), CUSTOMER.name)
                        .limit(4)
                        .offset(1));
        add(
                "union-ordered-by-label",
                select(CUSTOMER.city.upper().alias("who"), CUSTOMER.id)
                        .where(CUSTOMER.city.ne("Malmö"))
                        .unionAll(select(PURCHASE.product, PURCHASE.id).where(PURCHASE.id.gt(5)))
                        .orderBy(CUSTOMER.city.upper().alias("who").desc()));
        add(
                "union-nulls-first",
                select(CUSTOMER.referrerId.orNull())
                        .union(select(PURCHASE.quantity))
                        .orderBy(CUSTOMER.referrerId.desc().nullsFirst()));
        add(
                "union-nulls-last-expression",
                select(CUSTOMER.id, CUSTOMER.referrerId.plus(1))
                        .unionAll(select(PURCHASE.id, PURCHASE.quantity))
                        .orderBy(CUSTOMER.referrerId.plus(1).asc().nullsLast(), CUSTOMER.id)
                        .limit(20));
    }

    private void nestedSetOperations() {
        add("union-then-except", londoners().union(parisians()).except(buyers()).orderBy(CUSTOMER.id));
        add("except-of-union", londoners().except(parisians().union(buyers())).orderBy(CUSTOMER.id));
        add(
                "union-then-intersect",
                londoners().union(parisians()).intersect(buyers()).orderBy(CUSTOMER.id));
        add(
                "union-of-intersect",
                londoners().union(parisians().intersect(buyers())).orderBy(CUSTOMER.id));
        add(
                "union-all-of-union",
                londoners().unionAll(londoners().union(londoners())).orderBy(CUSTOMER.id));
        add(
                "union-of-limited",
                select(CUSTOMER.id)
                        .orderBy(CUSTOMER.age.desc())
                        .limit(1)
                        .unionAll(select(CUSTOMER.id).orderBy(CUSTOMER.age).limit(1))
                        .orderBy(CUSTOMER.id));
        add(
                "union-of-limited-union",
                londoners()
                        .union(parisians())
                        .orderBy(CUSTOMER.id.desc())
                        .limit(2)
                        .unionAll(buyers())
                        .orderBy(CUSTOMER.id));
        add(
                "in-union",
                select(CUSTOMER.name)
                        .where(CUSTOMER.id.isIn(londoners().union(parisians())))
                        .orderBy(CUSTOMER.id));
        add(
                "exists-union",
                select(CUSTOMER.id)
                        .where(exists(select(PURCHASE.id)
                                .where(PURCHASE.customerId.eq(CUSTOMER.id), PURCHASE.quantity.gt(9))
                                .union(select(REFERRER.id).where(REFERRER.referrerId.eq(CUSTOMER.id)))))
                        .orderBy(CUSTOMER.id));
        add(
                "union-ordered-by-expression",
                ordered(derived("everybody", londoners().union(buyers()))));
    }

    private static Query<Integer> ordered(DerivedTable<Integer> everybody) {
        return select(everybody)
                .orderBy(
                        everybody.get(CUSTOMER.id).rem(3),
                        everybody.get(CUSTOMER.id).desc());
    }

    private void derivedTables() {
        var spent = sum(PURCHASE.price.times(PURCHASE.quantity)).alias("spent");
        var bills = derived("bill", select(PURCHASE.customerId, spent).groupBy(PURCHASE.customerId));
        add(
                "derived",
                select(bills.get(PURCHASE.customerId), bills.get(spent))
                        .where(bills.get(spent).gt(100))
                        .orderBy(bills.get(spent).desc()));
        add(
                "derived-joined",
                select(CUSTOMER.name, bills.get(spent))
                        .leftJoin(bills, bills.get(PURCHASE.customerId).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id));
        add("derived-aggregated", select(count(), max(bills.get(spent)), avg(bills.get(spent))));
        var pair = derived(
                "pair",
                select(CUSTOMER.id, REFERRER.id, REFERRER.city.lower())
                        .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId)));
        add(
                "derived-columns-of-one-name",
                select(pair.get(CUSTOMER.id), pair.get(REFERRER.id), pair.get(REFERRER.city.lower()))
                        .orderBy(pair.get(CUSTOMER.id)));
        var late = derived("late", select(PURCHASE).where(PURCHASE.shippedOn.isNull()));
        add("derived-table-selected", select(late).orderBy(late.get(PURCHASE.id)));
        add(
                "derived-part-selected",
                select(CUSTOMER.name, late.part(PURCHASE))
                        .join(late, late.get(PURCHASE.customerId).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id, late.get(PURCHASE.id)));
        var cheap = bills.alias("cheap");
        add(
                "derived-twice",
                select(bills.get(PURCHASE.customerId), cheap.get(PURCHASE.customerId))
                        .join(cheap, cheap.get(spent).lt(bills.get(spent)))
                        .orderBy(bills.get(PURCHASE.customerId), cheap.get(PURCHASE.customerId)));
        var inner = derived("inner_bill", select(PURCHASE.customerId, spent).groupBy(PURCHASE.customerId));
        var outer = derived(
                "outer_bill", select(inner.get(spent)).where(inner.get(spent).gt(50)));
        add("derived-of-derived", select(count(), min(outer.get(inner.get(spent)))));
        var names = derived("names", select(CUSTOMER.city.alias("place")).union(select(PURCHASE.product)));
        add("derived-union", select(names.get(CUSTOMER.city)).orderBy(names.get(CUSTOMER.city)));
        var city = derived(
                "city",
                CitySummaryTable::new,
                select(citySummary(
                                CUSTOMER.city,
                                count(),
                                sum(CUSTOMER.balance),
                                max(CUSTOMER.age).orNull()))
                        .groupBy(CUSTOMER.city));
        add("derived-declared", select(city).where(city.customers.ge(2)).orderBy(city.balance.desc()));
        var other = city.alias("other");
        add(
                "derived-declared-twice",
                select(city.city, other.city)
                        .join(other, other.oldest.lt(city.oldest))
                        .orderBy(city.oldest, other.oldest));
        var line = derived(
                "line",
                PurchaseLineTable::new,
                select(purchaseLine(PURCHASE, CUSTOMER.name, REFERRER.orNull()))
                        .from(PURCHASE)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .leftJoin(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId)));
        add(
                "derived-declared-nested",
                select(line.customer, line.purchase, line.referrer)
                        .where(line.customer.startsWith("B"))
                        .orderBy(line.customer));
        add("count-of-derived", select(count()).from(late));
    }

    private void commonTableExpressions() {
        var spent = sum(PURCHASE.price.times(PURCHASE.quantity)).alias("spent");
        Cte<Row> bill = cte("bill", select(PURCHASE.customerId, spent).groupBy(PURCHASE.customerId));
        add(
                "cte",
                select(CUSTOMER.name, bill.get(spent))
                        .join(bill, bill.get(PURCHASE.customerId).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id));
        add(
                "cte-read-twice",
                select(bill.get(PURCHASE.customerId), bill.get(spent))
                        .where(bill.get(spent).eq(scalar(Types.DECIMAL, select(max(bill.get(spent)))))));
        var small = bill.alias("small");
        add(
                "cte-under-two-names",
                select(bill.get(PURCHASE.customerId), small.get(PURCHASE.customerId))
                        .join(small, small.get(spent).lt(bill.get(spent)))
                        .orderBy(bill.get(PURCHASE.customerId), small.get(PURCHASE.customerId)));
        var big = cte(
                "big",
                select(bill.get(PURCHASE.customerId)).where(bill.get(spent).gt(200)));
        add(
                "cte-of-cte",
                select(CUSTOMER.name)
                        .where(CUSTOMER.city.ne("Paris"))
                        .join(big, big.get(bill.get(PURCHASE.customerId)).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id));
        var gone = cte("gone", select(CUSTOMER.id).where(CUSTOMER.active.eq(false)));
        add(
                "ctes",
                select(CUSTOMER.id)
                        .where(
                                CUSTOMER.id.isIn(select(bill.get(PURCHASE.customerId))),
                                CUSTOMER.id.notIn(select(gone.get(CUSTOMER.id))))
                        .orderBy(CUSTOMER.id));
        add(
                "cte-out-of-exists",
                select(CUSTOMER.id)
                        .where(
                                CUSTOMER.age.gt(20),
                                exists(select(bill.get(spent))
                                        .where(
                                                bill.get(PURCHASE.customerId).eq(CUSTOMER.id),
                                                bill.get(spent).gt(99))))
                        .orderBy(CUSTOMER.id));
        add(
                "cte-in-union",
                select(bill.get(PURCHASE.customerId))
                        .union(select(gone.get(CUSTOMER.id)))
                        .orderBy(bill.get(PURCHASE.customerId)));
        var cities = cte(
                        "cities",
                        select(citySummary(
                                        CUSTOMER.city,
                                        count(),
                                        sum(CUSTOMER.balance),
                                        max(CUSTOMER.age).orNull()))
                                .groupBy(CUSTOMER.city))
                .table(CitySummaryTable::new);
        add(
                "cte-declared",
                select(CUSTOMER.id, cities.customers)
                        .join(cities, cities.city.eq(CUSTOMER.city))
                        .where(cities.balance.gt(50))
                        .orderBy(CUSTOMER.id));
        Cte<Row> kept = bill.materialized();
        add("cte-materialized", select(kept.get(spent)).where(kept.get(spent).lt(50)));
        Cte<Row> merged = bill.notMaterialized();
        add(
                "cte-not-materialized",
                select(merged.get(spent)).where(merged.get(spent).lt(50)));
        add(
                "cte-in-update",
                update(PURCHASE)
                        .set(PURCHASE.quantity, 0)
                        .where(PURCHASE.customerId.isIn(select(gone.get(CUSTOMER.id)))));
        add(
                "cte-in-delete",
                deleteFrom(PURCHASE)
                        .where(
                                PURCHASE.quantity.gt(1),
                                exists(select(gone.get(CUSTOMER.id))
                                        .where(gone.get(CUSTOMER.id).eq(PURCHASE.customerId)))));
    }

    private void recursions() {
        var depth = value(0).alias("depth");
        var chain = recursive(
                "chain",
                select(CUSTOMER.id, CUSTOMER.name, depth).where(CUSTOMER.id.eq(1)),
                up -> select(
                                CUSTOMER.id,
                                up.get(CUSTOMER.name).concat(" > ").concat(CUSTOMER.name),
                                up.get(depth).plus(1))
                        .from(CUSTOMER)
                        .join(up, up.get(CUSTOMER.id).eq(CUSTOMER.referrerId)));
        add(
                "recursive",
                select(chain.get(CUSTOMER.id), chain.get(CUSTOMER.name), chain.get(depth))
                        .orderBy(chain.get(depth), chain.get(CUSTOMER.id)));
        var neighbours = recursiveDistinct(
                "neighbours",
                select(CUSTOMER.id, CUSTOMER.city).where(CUSTOMER.id.eq(6)),
                last -> select(CUSTOMER.id, CUSTOMER.city)
                        .join(last, last.get(CUSTOMER.city).eq(CUSTOMER.city)));
        add("recursive-distinct", select(neighbours.get(CUSTOMER.id)).orderBy(neighbours.get(CUSTOMER.id)));
        var declared = recursive(
                "heirs",
                CitySummaryTable::new,
                select(citySummary(CUSTOMER.name, value(0L), CUSTOMER.balance, CUSTOMER.id.orNull()))
                        .where(CUSTOMER.id.eq(1)),
                up -> select(citySummary(
                                up.city.concat("/").concat(CUSTOMER.name),
                                up.customers.plus(1),
                                up.balance.plus(CUSTOMER.balance),
                                CUSTOMER.id.orNull()))
                        .from(CUSTOMER)
                        .join(up, up.oldest.eq(CUSTOMER.referrerId)));
        add("recursive-declared", select(declared).orderBy(declared.customers, declared.oldest));
        var number = value(1).alias("n");
        var numbers = recursive(
                "counter",
                select(number),
                last -> select(last.get(number).plus(1)).where(last.get(number).lt(5000)));
        add("recursive-deep", select(count(), max(numbers.get(number))));
        add(
                "recursive-in-delete",
                deleteFrom(PURCHASE).where(PURCHASE.customerId.isIn(select(chain.get(CUSTOMER.id)))));
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

    private static Select<Integer> londoners() {
        return select(CUSTOMER.id).where(CUSTOMER.city.eq("London"));
    }

    private static Select<Integer> parisians() {
        return select(CUSTOMER.id).where(CUSTOMER.city.eq("Paris"));
    }

    private static Select<Integer> buyers() {
        return select(PURCHASE.customerId).where(PURCHASE.price.gt(4));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
