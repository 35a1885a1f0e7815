package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.anyValue;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.grouping;
import static dev.rowan.sql.Sql.groupingSet;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.SortKey;
import dev.rowan.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Groups by sets of keys, different values of several expressions, and the first row of each group. */
final class GroupingConstructs {
    private static final SortKey[] IN_ORDER = {
        CUSTOMER.city.asc().nullsLast(), CUSTOMER.active.asc().nullsLast()
    };

    private final List<Construct> all = new ArrayList<>();

    private GroupingConstructs() {
        sets();
        tuples();
        firstRows();
    }

    static List<Construct> all() {
        return List.copyOf(new GroupingConstructs().all);
    }

    private void sets() {
        var groups = select(CUSTOMER.city.orNull(), CUSTOMER.active.orNull(), count(), sum(CUSTOMER.balance));
        add("cube", groups.groupByCube(CUSTOMER.city, CUSTOMER.active).orderBy(IN_ORDER));
        add(
                "grouping-sets",
                groups.groupByGroupingSets(
                                groupingSet(CUSTOMER.city, CUSTOMER.active),
                                groupingSet(CUSTOMER.active),
                                groupingSet())
                        .orderBy(IN_ORDER));
        add(
                "grouping",
                select(
                                CUSTOMER.city.orNull(),
                                grouping(CUSTOMER.city),
                                CUSTOMER.referrerId.orNull(),
                                grouping(CUSTOMER.referrerId),
                                count())
                        .groupByRollup(CUSTOMER.city, CUSTOMER.referrerId)
                        .orderBy(
                                CUSTOMER.city.asc().nullsLast(),
                                grouping(CUSTOMER.referrerId).asc(),
                                CUSTOMER.referrerId.asc().nullsLast()));
        add(
                "grouping-in-having",
                select(CUSTOMER.city, count())
                        .groupByRollup(CUSTOMER.city)
                        .having(grouping(CUSTOMER.city).eq(0), count().gt(1))
                        .orderBy(CUSTOMER.city));
    }

    private void tuples() {
        add(
                "any-value",
                select(CUSTOMER.email, anyValue(CUSTOMER.name), anyValue(CUSTOMER.tier), anyValue(CUSTOMER.active))
                        .groupBy(CUSTOMER.email)
                        .orderBy(CUSTOMER.email));
        add("count-distinct-several", select(countDistinct(CUSTOMER.city, CUSTOMER.active)));
        add(
                "count-distinct-several-nullable",
                select(
                                CUSTOMER.city,
                                countDistinct(CUSTOMER.tier, CUSTOMER.referrerId, CUSTOMER.age.gt(40))
                                        .filterWhere(CUSTOMER.id.lt(6)))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "domain-extremes",
                select(
                                CUSTOMER.city,
                                min(CUSTOMER.tier)
                                        .filterWhere(CUSTOMER.age.gt(30))
                                        .orNull(),
                                max(CUSTOMER.tier))
                        .groupBy(CUSTOMER.city)
                        .orderBy(CUSTOMER.city));
        add(
                "domain-extremes-over",
                select(CUSTOMER.id, max(CUSTOMER.tier).over(partitionBy(CUSTOMER.city)))
                        .orderBy(CUSTOMER.id));
        add("count-distinct-one", select(countDistinct(CUSTOMER.referrerId)));
    }

    private void firstRows() {
        add(
                "distinct-on",
                select(PURCHASE.customerId, PURCHASE.product, PURCHASE.price)
                        .distinctOn(PURCHASE.customerId)
                        .orderBy(PURCHASE.customerId, PURCHASE.price.desc(), PURCHASE.id));
        add(
                "distinct-on-table",
                select(CUSTOMER)
                        .distinctOn(CUSTOMER.tier, CUSTOMER.city)
                        .where(CUSTOMER.age.lt(60))
                        .orderBy(CUSTOMER.city, CUSTOMER.tier.desc(), CUSTOMER.age.desc(), CUSTOMER.id)
                        .limit(2)
                        .offset(1));
        var decade = CUSTOMER.age.div(10).alias("decade");
        add(
                "distinct-on-expression",
                select(decade, CUSTOMER.name.substring(1, 3).alias("first_name"))
                        .distinctOn(decade)
                        .orderBy(
                                decade,
                                CUSTOMER.nickname.asc().nullsLast(),
                                CUSTOMER.name.substring(1, 3).desc()));
        add(
                "distinct-on-joined",
                select(CUSTOMER.city, max(PURCHASE.price))
                        .distinctOn(CUSTOMER.city)
                        .join(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                        .groupBy(CUSTOMER.city, PURCHASE.product)
                        .orderBy(CUSTOMER.city, max(PURCHASE.price)));
        var latest = derived(
                "latest",
                select(PURCHASE)
                        .distinctOn(PURCHASE.customerId)
                        .orderBy(PURCHASE.customerId, PURCHASE.orderedAt.desc()));
        add(
                "distinct-on-derived",
                select(CUSTOMER.name, latest.get(PURCHASE.product))
                        .join(latest, latest.get(PURCHASE.customerId).eq(CUSTOMER.id))
                        .orderBy(CUSTOMER.id));
        add(
                "distinct-on-exists",
                select(CUSTOMER.id)
                        .where(exists(select(PURCHASE.id)
                                .distinctOn(PURCHASE.product)
                                .where(PURCHASE.customerId.eq(CUSTOMER.id))
                                .orderBy(PURCHASE.product)))
                        .orderBy(CUSTOMER.id));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
