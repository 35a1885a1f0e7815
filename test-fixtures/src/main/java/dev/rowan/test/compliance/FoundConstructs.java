package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.nullValue;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.BIGINT;
import static dev.rowan.sql.Types.DECIMAL;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import java.util.List;

/** What random statements found to be wrong once. */
final class FoundConstructs {
    private FoundConstructs() {}

    static List<Construct> all() {
        var long1 = PURCHASE.quantity.cast(BIGINT);
        var bought = exists(select(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id)));
        return List.of(
                new Construct(
                        "found-exists-compared",
                        select(CUSTOMER.id).where(bought.eq(CUSTOMER.active)).orderBy(CUSTOMER.id)),
                new Construct(
                        "found-exists-not-distinct",
                        select(CUSTOMER.id)
                                .where(bought.isNotDistinctFrom(CUSTOMER.active))
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "found-sum-of-longs-divided",
                        select(PURCHASE.customerId, sum(long1).div(2).alias("half"))
                                .groupBy(PURCHASE.customerId)
                                .having(sum(long1).div(2).ge(1))
                                .orderBy(PURCHASE.customerId)),
                new Construct(
                        "found-window-sum-of-longs-divided",
                        select(
                                        PURCHASE.id,
                                        sum(long1)
                                                .over(partitionBy(PURCHASE.customerId))
                                                .div(2)
                                                .alias("half"))
                                .orderBy(PURCHASE.id)),
                new Construct(
                        "found-null-decimal-rounded",
                        select(
                                        CUSTOMER.id,
                                        nullValue(DECIMAL)
                                                .times(CUSTOMER.age)
                                                .coalesce(CUSTOMER.balance.times(value(1)))
                                                .round(1)
                                                .alias("rounded"))
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "found-order-by-negation-nulls-last",
                        select(CUSTOMER.id)
                                .orderBy(CUSTOMER.referrerId.eq(1).not().asc().nullsLast(), CUSTOMER.id.asc())),
                new Construct(
                        "found-null-if-of-dates",
                        select(
                                        CUSTOMER.id,
                                        nullIf(
                                                        nullIf(CUSTOMER.joined, CUSTOMER.joined.plusDays(1)),
                                                        CUSTOMER.joined.plusDays(2))
                                                .year()
                                                .alias("y"))
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "found-case-of-exists",
                        select(CUSTOMER.id, caseWhen(bought, 1).otherwise(0).alias("n"))
                                .orderBy(CUSTOMER.id)));
    }
}
