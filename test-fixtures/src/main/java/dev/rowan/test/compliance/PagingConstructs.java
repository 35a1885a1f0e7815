package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.util.List;

/** Queries that begin behind a place in their order. */
final class PagingConstructs {
    private PagingConstructs() {}

    static List<Construct> all() {
        var byAge = CUSTOMER.age.asc();
        var byAgeDown = CUSTOMER.age.desc();
        var byId = CUSTOMER.id.asc();
        var byIdDown = CUSTOMER.id.desc();
        var byReferrer = CUSTOMER.referrerId.asc();
        var referrersLast = CUSTOMER.referrerId.desc().nullsLast();
        var referrersFirst = CUSTOMER.referrerId.asc().nullsFirst();
        var bySize = count().desc();
        var byCity = CUSTOMER.city.asc();
        var shipped = PURCHASE.shippedOn.asc().nullsLast();
        var purchase = PURCHASE.id.asc().nullsLast();
        var places = derived(
                "places",
                select(CUSTOMER.referrerId.orNull(), CUSTOMER.city).union(select(CUSTOMER.id.orNull(), CUSTOMER.city)));
        var placesReferrer = places.get(CUSTOMER.referrerId).desc().nullsLast();
        var placesCity = places.get(CUSTOMER.city).asc();
        var older = cte("older", select(CUSTOMER).where(CUSTOMER.age.gt(30)));
        var olderReferrer = older.get(CUSTOMER.referrerId).asc();
        var olderId = older.get(CUSTOMER.id).desc();
        return List.of(
                new Construct(
                        "after-union-in-from",
                        select(places.get(CUSTOMER.referrerId).orNull(), places.get(CUSTOMER.city))
                                .orderBy(placesReferrer, placesCity)
                                .after(placesReferrer.past(2), placesCity.past("Malmö"))),
                new Construct(
                        "after-cte",
                        select(older.get(CUSTOMER.name))
                                .where(older.get(CUSTOMER.referrerId).isNotNull())
                                .orderBy(olderReferrer, olderId)
                                .after(olderReferrer.past(1), olderId.past(3))),
                new Construct("after-one-key", ids().orderBy(byId).after(byId.past(4))),
                new Construct("after-same-way", ids().orderBy(byAge, byId).after(byAge.past(36), byId.past(1))),
                new Construct(
                        "after-both-ways", ids().orderBy(byAgeDown, byId).after(byAgeDown.past(41), byId.past(2))),
                new Construct(
                        "after-in-where",
                        ids().where(CUSTOMER.active)
                                .orderBy(byAgeDown, byIdDown)
                                .after(byAgeDown.past(41), byIdDown.past(2))
                                .limit(2)),
                new Construct(
                        "after-nullable-as-the-database-has-it",
                        select(CUSTOMER.id)
                                .where(CUSTOMER.referrerId.isNotNull())
                                .orderBy(byReferrer, byId)
                                .after(byReferrer.past(1), byId.past(2))),
                new Construct(
                        "after-nulls-last",
                        ids().orderBy(referrersLast, byId).after(referrersLast.past(2), byId.past(4))),
                new Construct(
                        "after-null-of-nulls-last",
                        ids().orderBy(referrersLast, byId).after(referrersLast.past(null), byId.past(1))),
                new Construct(
                        "after-nulls-first",
                        ids().orderBy(referrersFirst, byId).after(referrersFirst.past(1), byId.past(2))),
                new Construct(
                        "after-null-of-nulls-first",
                        ids().orderBy(referrersFirst, byId).after(referrersFirst.past(null), byId.past(1))),
                new Construct(
                        "after-groups",
                        select(CUSTOMER.city, count())
                                .groupBy(CUSTOMER.city)
                                .orderBy(bySize, byCity)
                                .after(bySize.past(2L), byCity.past("London"))),
                new Construct(
                        "after-outer-join",
                        select(CUSTOMER.id, PURCHASE.id.orNull())
                                .leftJoin(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                                .orderBy(shipped, purchase, byId)
                                .after(shipped.past(null), purchase.past(4), byId.past(3))),
                new Construct(
                        "after-expression",
                        ids().orderBy(CUSTOMER.balance.times(2).desc(), byId)
                                .after(CUSTOMER.balance.times(2).desc().past(new BigDecimal("199.98")), byId.past(4))));
    }

    private static Select<Integer> ids() {
        return select(CUSTOMER.id);
    }
}
