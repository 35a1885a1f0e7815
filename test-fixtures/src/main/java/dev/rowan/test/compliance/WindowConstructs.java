package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cumeDist;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.denseRank;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.firstValue;
import static dev.rowan.sql.Sql.following;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.lastValue;
import static dev.rowan.sql.Sql.lead;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.nthValue;
import static dev.rowan.sql.Sql.ntile;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.percentRank;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unboundedFollowing;
import static dev.rowan.sql.Sql.unboundedPreceding;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Statement;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Functions over windows. */
final class WindowConstructs {
    private final List<Construct> all = new ArrayList<>();

    private WindowConstructs() {
        ranks();
        neighbours();
        aggregates();
        frames();
    }

    static List<Construct> all() {
        return List.copyOf(new WindowConstructs().all);
    }

    private void ranks() {
        var byAge = orderBy(CUSTOMER.age.desc()).named("by_age");
        add(
                "ranks",
                select(
                                CUSTOMER.id,
                                rank().over(byAge),
                                denseRank().over(byAge),
                                percentRank().over(byAge),
                                cumeDist().over(byAge).gt(0.6))
                        .orderBy(CUSTOMER.id));
        add(
                "row-number-ntile",
                select(
                                CUSTOMER.id,
                                rowNumber().over(partitionBy(CUSTOMER.city).orderBy(CUSTOMER.age, CUSTOMER.id)),
                                ntile(4).over(orderBy(CUSTOMER.id)))
                        .orderBy(CUSTOMER.id));
        var number = rowNumber()
                .over(partitionBy(PURCHASE.customerId).orderBy(PURCHASE.price.desc()))
                .alias("n");
        var numbered = derived("numbered", select(PURCHASE.customerId, PURCHASE.product, number));
        add(
                "first-of-each",
                select(numbered.get(PURCHASE.customerId), numbered.get(PURCHASE.product))
                        .where(numbered.get(number).eq(1))
                        .orderBy(numbered.get(PURCHASE.customerId)));
        add(
                "order-by-window",
                select(CUSTOMER.id).orderBy(rank().over(orderBy(CUSTOMER.age).named("young")), CUSTOMER.id.desc()));
        add(
                "window-nulls-last",
                select(
                                CUSTOMER.id,
                                rowNumber()
                                        .over(orderBy(CUSTOMER.referrerId.asc().nullsLast(), CUSTOMER.id)))
                        .orderBy(CUSTOMER.id));
    }

    private void neighbours() {
        var byTime = orderBy(PURCHASE.orderedAt).named("by_time");
        add(
                "lag-lead",
                select(
                                PURCHASE.id,
                                lag(PURCHASE.price).over(byTime),
                                lead(PURCHASE.product, 2).over(byTime),
                                PURCHASE.price.minus(lag(PURCHASE.price).over(byTime)))
                        .orderBy(PURCHASE.id));
        add(
                "lag-default",
                select(
                                PURCHASE.id,
                                lag(PURCHASE.quantity, 1, 0).over(byTime),
                                lead(PURCHASE.product, 1, "-").over(byTime))
                        .orderBy(PURCHASE.id));
        var all = partitionBy(PURCHASE.product)
                .orderBy(PURCHASE.id)
                .rows(unboundedPreceding(), unboundedFollowing())
                .named("everything");
        add(
                "first-last-nth",
                select(
                                PURCHASE.id,
                                firstValue(PURCHASE.quantity).over(all),
                                lastValue(PURCHASE.quantity).over(all),
                                nthValue(PURCHASE.quantity, 2).over(all))
                        .orderBy(PURCHASE.id));
    }

    private void aggregates() {
        add(
                "aggregate-over",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity).over(),
                                sum(PURCHASE.quantity).over(orderBy(PURCHASE.id)))
                        .orderBy(PURCHASE.id));
        add(
                "aggregate-over-several",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity).over(),
                                sum(PURCHASE.quantity).over(orderBy(PURCHASE.id)),
                                count().over(partitionBy(PURCHASE.product)),
                                max(PURCHASE.price).over(partitionBy(PURCHASE.product)))
                        .orderBy(PURCHASE.id));
        add(
                "aggregate-over-partition",
                select(
                                PURCHASE.id,
                                count().over(partitionBy(PURCHASE.product)),
                                max(PURCHASE.price).over(partitionBy(PURCHASE.product)))
                        .orderBy(PURCHASE.id));
        add(
                "aggregate-filter-over",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity)
                                        .filterWhere(PURCHASE.price.gt(100))
                                        .over(orderBy(PURCHASE.id)))
                        .orderBy(PURCHASE.id));
        add(
                "aggregate-of-aggregate",
                select(
                                PURCHASE.product,
                                sum(PURCHASE.quantity),
                                rank().over(orderBy(sum(PURCHASE.quantity).desc())))
                        .groupBy(PURCHASE.product)
                        .orderBy(PURCHASE.product));
    }

    private void frames() {
        var byId = orderBy(PURCHASE.id);
        add(
                "frame-rows",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity).over(byId.rows(preceding(1), following(1))),
                                avg(PURCHASE.price)
                                        .over(byId.rows(preceding(2)))
                                        .round(4),
                                sum(PURCHASE.quantity).over(byId.rows(currentRow(), unboundedFollowing())))
                        .orderBy(PURCHASE.id));
        add(
                "frame-range",
                select(PURCHASE.id, count().over(orderBy(PURCHASE.quantity).range(preceding(1), following(1))))
                        .orderBy(PURCHASE.id));
        var week = orderBy(PURCHASE.orderedAt).range(preceding(Period.ofDays(17)));
        add(
                "frame-time",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity).over(week),
                                count().over(orderBy(PURCHASE.orderedAt.toDate().desc())
                                        .range(preceding(Period.ofMonths(1)), following(Duration.ofHours(24)))))
                        .orderBy(PURCHASE.id));
        add(
                "frame-groups",
                select(CUSTOMER.id, count().over(orderBy(CUSTOMER.age).groups(preceding(1), currentRow())))
                        .orderBy(CUSTOMER.id));
        add(
                "frame-exclude",
                select(
                                PURCHASE.id,
                                sum(PURCHASE.quantity)
                                        .over(byId.rows(preceding(1), following(1))
                                                .excludeCurrentRow()))
                        .orderBy(PURCHASE.id));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
