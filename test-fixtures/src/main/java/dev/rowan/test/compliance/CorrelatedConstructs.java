package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.tuple;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.PurchaseTable;
import java.util.List;

/** Sub-selects that servers differ about: those with a limit that lists are, and those whose own derived tables look outside. */
final class CorrelatedConstructs {
    private static final PurchaseTable OTHER = PURCHASE.alias("other");

    private CorrelatedConstructs() {}

    static List<Construct> all() {
        Select<Integer> dearest =
                select(PURCHASE.customerId).orderBy(PURCHASE.price.desc()).limit(2);
        Select<String> latest = select(PURCHASE.product)
                .distinctOn(PURCHASE.customerId)
                .where(PURCHASE.customerId.eq(CUSTOMER.id))
                .orderBy(PURCHASE.customerId, PURCHASE.orderedAt.desc());
        var best = derived(
                "best",
                select(PURCHASE.price)
                        .where(PURCHASE.customerId.eq(CUSTOMER.id))
                        .orderBy(PURCHASE.price.desc())
                        .limit(2));
        return List.of(
                new Construct(
                        "correlated-derived",
                        select(
                                        CUSTOMER.id,
                                        scalar(select(sum(best.get(PURCHASE.price))))
                                                .orNull())
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "correlated-derived-exists",
                        select(CUSTOMER.id)
                                .where(exists(select(best)
                                        .where(best.get(PURCHASE.price).gt(100))))
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "correlated-distinct-on",
                        select(CUSTOMER.id, scalar(latest).orNull()).orderBy(CUSTOMER.id)),
                new Construct(
                        "correlated-distinct-on-in",
                        select(CUSTOMER.id).where(value("Tea").isIn(latest)).orderBy(CUSTOMER.id)),
                new Construct(
                        "in-limited",
                        select(CUSTOMER.id).where(CUSTOMER.id.isIn(dearest)).orderBy(CUSTOMER.id)),
                new Construct(
                        "in-limited-compound",
                        select(CUSTOMER.id)
                                .where(CUSTOMER.id.notIn(dearest.union(select(PURCHASE.id))
                                        .orderBy(PURCHASE.customerId)
                                        .limit(3)
                                        .offset(1)))
                                .orderBy(CUSTOMER.id)),
                new Construct(
                        "in-limited-rows",
                        select(PURCHASE.id)
                                .where(tuple(PURCHASE.customerId, PURCHASE.product)
                                        .isIn(select(tuple(OTHER.customerId, OTHER.product))
                                                .orderBy(OTHER.price)
                                                .limit(1)))
                                .orderBy(PURCHASE.id)));
    }
}
