package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.InvalidInputException;
import dev.rowan.page.Cursor;
import dev.rowan.page.Cursors;
import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.Page;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Customer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results in parts: pages by number and pages by key, over the {@link Shop}. */
class PagingCompliance extends FilledArea {
    private static final Select<Customer> BY_CITY = select(CUSTOMER).orderBy(CUSTOMER.city);
    private static final Select<Integer> BY_REFERRER =
            select(CUSTOMER.id).orderBy(CUSTOMER.referrerId.desc().nullsLast(), CUSTOMER.age);
    private static final byte[] SECRET = "a secret of sixteen bytes or more".getBytes(StandardCharsets.UTF_8);
    private static final Cursors CURSORS = Cursors.signedWith(SECRET);

    PagingCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void aPageKnowsHowManyRowsThereAre() {
        Page<Customer> page = db.page(BY_CITY, PageRequest.of(2, 2));
        assertThat(page.rows()).extracting(Customer::id).containsExactly(2, 6);
        assertThat(page.total()).hasValue(6);
        assertThat(page.pages()).hasValue(3);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isTrue();
        on.statements().assertStatements(2);
        Page<Customer> last = db.page(BY_CITY, page.request().next());
        assertThat(last).extracting(Customer::id).containsExactly(4, 5);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.total()).hasValue(6);
    }

    @Test
    void thePageThatIsNotFullTellsTheNumberByItself() {
        Page<Customer> page = db.page(BY_CITY, PageRequest.of(2, 4));
        assertThat(page.rows()).extracting(Customer::id).containsExactly(4, 5);
        assertThat(page.total()).hasValue(6);
        assertThat(db.page(BY_CITY.where(CUSTOMER.id.gt(99)), PageRequest.of(1, 4))
                        .total())
                .hasValue(0);
        on.statements().assertStatements(2);
        Page<Customer> beyond = db.page(BY_CITY, PageRequest.of(9, 4));
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.hasNext()).isFalse();
        assertThat(beyond.total()).hasValue(6);
    }

    @Test
    void aPageWithoutATotalReadsOneRowMore() {
        Page<Customer> page = db.page(BY_CITY, PageRequest.of(1, 5).withoutTotal());
        assertThat(page.rows()).extracting(Customer::id).containsExactly(1, 3, 2, 6, 4);
        assertThat(page.total()).isEmpty();
        assertThat(page.hasNext()).isTrue();
        assertThat(db.page(BY_CITY, PageRequest.of(2, 3).withoutTotal()).hasNext())
                .isFalse();
        on.statements().assertStatements(2);
    }

    @Test
    void pagesOfGroupsAndDistinctRows() {
        Select<Row> groups =
                select(CUSTOMER.city, count()).groupBy(CUSTOMER.city).orderBy(count());
        assertThat(db.page(groups, PageRequest.of(2, 2)).map(row -> row.get(CUSTOMER.city)))
                .containsExactly("Paris");
        Page<String> cities = db.page(select(CUSTOMER.city).distinct(), PageRequest.of(1, 2));
        assertThat(cities).containsExactly("London", "Malmö");
        assertThat(cities.total()).hasValue(3);
    }

    @Test
    void whatHasPartsOfItsOwnHasNoPages() {
        assertThatThrownBy(() -> db.page(BY_CITY.limit(3), PageRequest.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> db.scroll(BY_CITY.offset(3), KeysetRequest.first(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
        on.statements().assertStatements(0);
    }

    @Test
    void scrollsForwardAndBack() {
        KeysetPage<Integer> first = db.scroll(BY_REFERRER, KeysetRequest.first(4));
        assertThat(first.rows()).containsExactly(6, 4, 3, 2);
        assertThat(first.hasPrevious()).isFalse();
        KeysetPage<Integer> second = db.scroll(BY_REFERRER, first.next().orElseThrow());
        assertThat(second.rows()).containsExactly(1, 5);
        assertThat(second.hasNext()).isFalse();
        assertThat(second.next()).isEmpty();
        KeysetPage<Integer> back = db.scroll(BY_REFERRER, second.previous().orElseThrow());
        assertThat(back.rows()).containsExactly(6, 4, 3, 2);
        assertThat(back.hasPrevious()).isFalse();
        assertThat(back.hasNext()).isTrue();
        KeysetPage<Integer> end = db.scroll(BY_REFERRER, KeysetRequest.last(3));
        assertThat(end.rows()).containsExactly(2, 1, 5);
        assertThat(end.hasPrevious()).isTrue();
        assertThat(end.hasNext()).isFalse();
        assertThat(db.scroll(BY_REFERRER, KeysetRequest.after(first.cursor(1), 2))
                        .rows())
                .containsExactly(3, 2);
        on.statements().assertStatements(5);
    }

    @Test
    void theTextOfAPageIsWrittenOnce() {
        assertThat(pages(BY_REFERRER, 1)).containsExactly(6, 4, 3, 2, 1, 5);
        List<String> sent = on.statements().sql();
        assertThat(sent.get(2)).isSameAs(sent.get(1));
        assertThat(sent.get(4)).isSameAs(sent.get(1));
        // behind rows without a referrer other conditions hold
        assertThat(sent.get(5)).isNotEqualTo(sent.get(1));
        on.statements().clear();
        db.scroll(BY_REFERRER, KeysetRequest.first(1));
        db.page(BY_REFERRER, PageRequest.of(2, 2).withoutTotal());
        db.page(BY_REFERRER, PageRequest.of(3, 2).withoutTotal());
        assertThat(on.statements().sql().get(0)).isSameAs(sent.get(0));
        assertThat(on.statements().sql().get(2)).isSameAs(on.statements().sql().get(1));
    }

    @Test
    void parametersOfAQueryStandBesideThePlace() {
        var query = select(CUSTOMER.id)
                .where(CUSTOMER.age.lt(param("age", CUSTOMER.age)))
                .orderBy(CUSTOMER.city);
        KeysetPage<Integer> first = db.scroll(query.with("age", 40), KeysetRequest.first(2));
        assertThat(first.rows()).containsExactly(1, 3);
        assertThat(db.scroll(query.with("age", 40), first.next().orElseThrow()).rows())
                .containsExactly(6, 4);
        assertThat(db.page(query.with("age", 40), PageRequest.of(2, 3)).rows()).containsExactly(4);
        assertThatThrownBy(() -> db.scroll(query, first.next().orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("age");
    }

    @Test
    void cursorsGoOutAsTextAndComeBack() {
        Cursor cursor = db.scroll(BY_REFERRER, KeysetRequest.first(4)).cursor(3);
        String text = CURSORS.toText(cursor);
        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(CURSORS.fromText(text)).isEqualTo(cursor);
        assertThat(db.scroll(BY_REFERRER, KeysetRequest.after(CURSORS.fromText(text), 9))
                        .rows())
                .containsExactly(1, 5);
    }

    @Test
    void aTextThatWasChangedAnywhereIsRefused() {
        String text =
                CURSORS.toText(db.scroll(BY_REFERRER, KeysetRequest.first(4)).cursor(3));
        List<String> others = new ArrayList<>(List.of("", "?", text + "A", text.substring(1), text + text));
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            others.add(text.substring(0, i) + other + text.substring(i + 1));
            others.add(text.substring(0, i));
        }
        for (String other : others) {
            assertThatThrownBy(() -> CURSORS.fromText(other))
                    .as(other)
                    .isInstanceOf(InvalidInputException.class)
                    .message()
                    .isIn("This is no cursor", "The cursor was not made here, or was changed since");
        }
    }

    @Test
    void aTextIsTakenByItsSecretAndForItsPurposeAlone() {
        Cursor cursor = db.scroll(BY_REFERRER, KeysetRequest.first(4)).cursor(3);
        byte[] newer = "another secret of many bytes".getBytes(StandardCharsets.UTF_8);
        String old = CURSORS.toText(cursor);
        Cursors next = Cursors.signedWith(newer);
        assertThatThrownBy(() -> next.fromText(old)).isInstanceOf(InvalidInputException.class);
        assertThat(next.accepting(SECRET).fromText(old)).isEqualTo(cursor);
        assertThatThrownBy(() -> CURSORS.fromText(next.accepting(SECRET).toText(cursor)))
                .isInstanceOf(InvalidInputException.class);

        String hers = CURSORS.boundTo("ann").toText(cursor);
        assertThat(CURSORS.boundTo("ann").fromText(hers)).isEqualTo(cursor);
        assertThatThrownBy(() -> CURSORS.boundTo("bob").fromText(hers)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> CURSORS.fromText(hers)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Cursors.signedWith(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 bytes");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        Cursor cursor = db.scroll(BY_REFERRER, KeysetRequest.first(1)).cursor(0);
        on.statements().clear();
        List<Select<?>> others = List.of(
                BY_CITY,
                select(CUSTOMER.id).orderBy(CUSTOMER.referrerId.desc().nullsFirst(), CUSTOMER.age),
                select(CUSTOMER.id).orderBy(CUSTOMER.referrerId.desc().nullsLast(), CUSTOMER.age.desc()),
                select(PURCHASE.id).orderBy(PURCHASE.id));
        for (Select<?> other : others) {
            assertThatThrownBy(() -> db.scroll(other, KeysetRequest.after(cursor, 1)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("another");
        }
        on.statements().assertStatements(0);
        // what the query asks for is not its order
        assertThat(db.scroll(BY_REFERRER.where(CUSTOMER.active), KeysetRequest.after(cursor, 9))
                        .rows())
                .containsExactly(4, 2, 1, 5);
    }

    @Test
    void scrollsThroughJoins() {
        Select<Row> lines = select(CUSTOMER.name, PURCHASE.product.orNull())
                .from(CUSTOMER)
                .leftJoin(PURCHASE, PURCHASE.customerId.eq(CUSTOMER.id))
                .orderBy(PURCHASE.shippedOn.asc(), CUSTOMER.city.desc());
        assertThat(pages(lines, 2)).isEqualTo(db.list(ordered(lines)));
        Select<Row> buyers = select(PURCHASE.id, CUSTOMER.name)
                .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                .orderBy(CUSTOMER.city);
        assertThat(pages(buyers, 3)).isEqualTo(db.list(buyers.orderBy(PURCHASE.id)));
        on.statements().clear();
        db.scroll(buyers, KeysetRequest.first(2));
        // a customer is settled by the purchase and needs no key of its own
        assertThat(on.statements().sql().get(0)).contains("order by customer.city, purchase.id limit");
    }

    @Test
    void scrollsThroughGroups() {
        Select<Row> groups = select(PURCHASE.product, sum(PURCHASE.quantity))
                .groupBy(PURCHASE.product)
                .orderBy(count().desc());
        assertThat(pages(groups, 1)).isEqualTo(db.list(groups.orderBy(PURCHASE.product.desc())));
        Select<String> cities = select(CUSTOMER.city).distinct().orderBy(CUSTOMER.city.desc());
        assertThat(pages(cities, 1)).containsExactly("Paris", "Malmö", "London");
    }

    private static Select<Row> ordered(Select<Row> lines) {
        return lines.orderBy(CUSTOMER.id.desc(), PURCHASE.id.desc());
    }
}
