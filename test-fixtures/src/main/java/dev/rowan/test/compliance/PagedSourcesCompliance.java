package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.recursiveDistinct;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.series;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Feature;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.render.SqlFeature;
import dev.rowan.sql.Compound;
import dev.rowan.sql.DerivedTable;
import dev.rowan.sql.IntegralExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Customer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of queries whose rows come from queries: derived tables, common table expressions, set operations. */
class PagedSourcesCompliance extends FilledArea {
    private static final IntegralExpr<Long> PIECES = sum(PURCHASE.quantity).alias("pieces");
    private static final DerivedTable<Row> SPENT =
            derived("spent", select(PURCHASE.customerId, PIECES).groupBy(PURCHASE.customerId));

    PagedSourcesCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void groupsInFromAreToldApartByWhatTheyAreGroupedBy() {
        var customer = SPENT.get(PURCHASE.customerId);
        Select<Integer> groups = select(customer).orderBy(SPENT.get(PIECES).desc());
        assertThat(pages(groups, 1)).containsExactly(5, 2, 1, 3);
        assertThat(on.statements().sql().get(0)).contains("order by pieces desc, customer_id desc");
    }

    @Test
    void aGroupThatIsJoinedByItsKeyNeedsNoKeyOfItsOwn() {
        Select<Integer> customers = select(CUSTOMER.id)
                .leftJoin(SPENT, SPENT.get(PURCHASE.customerId).eq(CUSTOMER.id))
                .orderBy(SPENT.get(PIECES).asc().nullsFirst(), CUSTOMER.city.desc());
        assertThat(pages(customers, 2)).containsExactly(4, 6, 3, 1, 5, 2);
        assertThat(on.statements().sql().get(1)).endsWith("customer.city desc, customer.id desc limit 3");
    }

    @Test
    void tablesInCommonTableExpressionsKeepTheirKeys() {
        var active = cte("active", select(CUSTOMER).where(CUSTOMER.active));
        Select<Customer> customers = select(active)
                .orderBy(
                        active.get(CUSTOMER.referrerId).desc().nullsFirst(),
                        active.get(CUSTOMER.tier).asc());
        assertThat(pages(customers, 2)).extracting(Customer::id).containsExactly(1, 5, 4, 2);
    }

    @Test
    void theFirstOfEachAreToldApartByWhatTheyAreTheFirstOf() {
        var first = derived(
                "latest",
                select(PURCHASE.customerId, PURCHASE.product)
                        .distinctOn(PURCHASE.customerId)
                        .orderBy(PURCHASE.customerId, PURCHASE.orderedAt.desc()));
        Select<Integer> latest = select(first.get(PURCHASE.customerId)).orderBy(first.get(PURCHASE.product));
        assertThat(pages(latest, 1)).containsExactly(3, 1, 5, 2);
    }

    @Test
    void unionsGoBothWaysOverNulls() {
        Compound<Row> places = select(CUSTOMER.referrerId.orNull(), CUSTOMER.city)
                .union(select(CUSTOMER.referrerId.orNull(), CUSTOMER.city).where(CUSTOMER.active))
                .orderBy(CUSTOMER.referrerId.asc().nullsLast(), CUSTOMER.city.desc());
        List<Row> all = db.list(places);
        assertThat(all).hasSize(6);
        assertThat(pages(places, 1)).isEqualTo(all);
        assertThat(pages(places, 4)).isEqualTo(all);
        assertThat(backward(places, 2)).isEqualTo(all);
        on.statements().clear();
        Page<Row> page = db.page(places, PageRequest.of(2, 2));
        assertThat(page.rows()).isEqualTo(all.subList(2, 4));
        assertThat(page.total()).hasValue(6);
        on.statements().assertStatements(2);
    }

    @Test
    void whatIsLeftOfAQueryKeepsItsKey() {
        Compound<Row> others = select(CUSTOMER.city, CUSTOMER.id)
                .except(select(CUSTOMER.city, CUSTOMER.id).where(CUSTOMER.age.gt(60)))
                .orderBy(CUSTOMER.city.desc());
        assertThat(pages(others, 2)).extracting(row -> row.get(CUSTOMER.id)).containsExactly(4, 6, 2, 3, 1);
    }

    @Test
    void ofAllRowsOfTwoQueriesItMustBeSaidWhatIsUnique() {
        Compound<Row> dates = select(
                        CUSTOMER.id,
                        CUSTOMER.referrerId.orNull(),
                        value("customer").alias("kind"))
                .unionAll(select(
                        PURCHASE.id,
                        PURCHASE.customerId.orNull(),
                        value("purchase").alias("kind")))
                .orderBy(CUSTOMER.referrerId.desc().nullsLast());
        assertThatThrownBy(() -> db.scroll(dates, KeysetRequest.first(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uniqueBy(...)");
        on.statements().assertStatements(0);
        var kind = dates.selection().expressions().get(2);
        Compound<Row> unique = dates.uniqueBy(kind, CUSTOMER.id);
        List<Row> all = pages(unique, 4);
        assertThat(all).hasSize(13).doesNotHaveDuplicates();
        assertThat(all.subList(0, 5)).extracting(row -> row.get(CUSTOMER.id)).containsExactly(7, 6, 5, 6, 4);
        assertThat(backward(unique, 3)).isEqualTo(all);
        assertThat(db.page(unique, PageRequest.of(4, 4)).rows()).isEqualTo(all.subList(12, 13));
    }

    @Test
    void rowsOfNoKeyAreToldApartByWhatIsSaid() {
        var rates = values("rate", value("EUR"), value("NOK"));
        var chain = recursive(
                "chain",
                select(CUSTOMER.id).where(CUSTOMER.referrerId.isNull()),
                before ->
                        select(CUSTOMER.id).join(before, before.get(CUSTOMER.id).eq(CUSTOMER.referrerId)));
        var once = recursiveDistinct(
                "chain",
                select(CUSTOMER.id).where(CUSTOMER.referrerId.isNull()),
                before ->
                        select(CUSTOMER.id).join(before, before.get(CUSTOMER.id).eq(CUSTOMER.referrerId)));
        assertThatThrownBy(() -> db.scroll(select(rates), KeysetRequest.first(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Equal rows of rate cannot be told apart");
        Select<Integer> customers = select(chain.get(CUSTOMER.id));
        assertThatThrownBy(() -> db.scroll(customers, KeysetRequest.first(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Equal rows of chain cannot be told apart");
        on.statements().assertStatements(0);
        assertThat(pages(customers.uniqueBy(chain.get(CUSTOMER.id)), 4)).containsExactly(1, 2, 3, 4, 5, 6);
        if (on.dialect().supports(SqlFeature.DISTINCT_RECURSION)) {
            assertThat(pages(select(once.get(CUSTOMER.id)), 4)).containsExactly(1, 2, 3, 4, 5, 6);
        }
        var numbers = series("n", 1, 5);
        assertThat(pages(select(numbers).orderBy(numbers.value.desc()), 2)).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void groupsWithoutSomeKeysAreNotTakenForThoseOfNull() {
        on.require(SqlFeature.ROLLUP);
        var ages = sum(CUSTOMER.age).alias("ages");
        Select<Row> referrers = select(CUSTOMER.referrerId.orNull(), ages).groupByRollup(CUSTOMER.referrerId);
        assertThatThrownBy(() -> db.scroll(referrers, KeysetRequest.first(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("derived(...)");
        var byReferrer = derived("by_referrer", referrers);
        var total = byReferrer.get(ages);
        assertThatThrownBy(() -> db.scroll(select(total), KeysetRequest.first(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uniqueBy(...)");
        var twice = derived(
                "twice", select(PURCHASE.customerId, PIECES).groupByRollup(PURCHASE.customerId, PURCHASE.customerId));
        assertThatThrownBy(() -> db.scroll(select(twice.get(PIECES)), KeysetRequest.first(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uniqueBy(...)");
        Select<Long> said = select(total)
                .orderBy(byReferrer.get(CUSTOMER.referrerId).asc().nullsLast())
                .uniqueBy(byReferrer.get(CUSTOMER.referrerId), total);
        assertThat(pages(said, 1)).containsExactly(69L, 19L, 36L, 101L, 225L);
        var byCity = derived("by_city", select(CUSTOMER.city.orNull(), ages).groupByRollup(CUSTOMER.city));
        Select<Long> cities =
                select(byCity.get(ages)).orderBy(byCity.get(CUSTOMER.city).asc().nullsLast());
        assertThat(pages(cities, 1)).containsExactly(64L, 77L, 84L, 225L);
    }

    @Test
    void whatIsMissingFromAJoinOfJoinsIsNotPassedOver() {
        var referrer = CUSTOMER.alias("referrer");
        Select<Integer> ids = select(CUSTOMER.id)
                .leftJoin(referrer, referrer.id.eq(CUSTOMER.referrerId))
                .orderBy(referrer.name.asc(), CUSTOMER.id.desc());
        assertThat(pages(ids, 1)).isEqualTo(db.list(ids));
        Select<Integer> along =
                select(CUSTOMER.id).orderBy(CUSTOMER.referrer().name.desc().nullsLast(), CUSTOMER.age.asc());
        assertThat(pages(along, 1)).containsExactly(6, 4, 3, 2, 1, 5);
        var people = derived(
                "people",
                select(CUSTOMER.id, referrer.name.orNull()).leftJoin(referrer, referrer.id.eq(CUSTOMER.referrerId)));
        Select<Integer> others = select(people.get(CUSTOMER.id))
                .orderBy(
                        people.get(referrer.name).desc(),
                        people.get(CUSTOMER.id).asc());
        assertThat(pages(others, 1)).isEqualTo(db.list(others)).hasSize(6);
    }

    @Test
    void quotientsInFromAreStillQuotients() {
        on.requireLackOf(Feature.COMPARABLE_QUOTIENTS);
        var share = derived("share", select(PURCHASE.id, PURCHASE.price.div(7).alias("part")));
        var part = share.get(PURCHASE.price.div(7));
        assertThatThrownBy(() -> db.scroll(select(part).orderBy(part), KeysetRequest.first(2)))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("Cast");
    }

    private <T> List<T> backward(Query<T> query, int size) {
        List<T> rows = new ArrayList<>();
        var request = Optional.of(KeysetRequest.last(size));
        while (request.isPresent()) {
            KeysetPage<T> page = db.scroll(query, request.get());
            List<T> reversed = new ArrayList<>(page.rows());
            Collections.reverse(reversed);
            rows.addAll(reversed);
            request = page.previous();
        }
        Collections.reverse(rows);
        return rows;
    }
}
