package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.recursiveDistinct;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
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
import java.util.ArrayList;
import java.util.List;

/** How queries are made of queries: set operations, derived tables, common table expressions. */
final class QueryConstructs {
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    private final List<Construct> all = new ArrayList<>();

    private QueryConstructs() {
        setOperations();
        nestedSetOperations();
        derivedTables();
        commonTableExpressions();
        recursions();
    }

    static List<Construct> all() {
        List<Construct> all = new QueryConstructs().all;
        all.addAll(RowConstructs.all());
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
                        .orderBy(CUSTOMER.city.upper().alias("who").desc(), CUSTOMER.id));
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
