package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.filtering;
import static dev.rowan.sql.Sql.given;
import static dev.rowan.sql.Sql.givenAny;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sorting;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.error.InvalidInputException;
import dev.rowan.sql.FilterOperator;
import dev.rowan.sql.Filtering;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sorting;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements whose parts depend on what somebody asks for. */
class DynamicStatementsCompliance extends FilledArea {
    private static final Sorting SORTS = sorting()
            .allow("name", CUSTOMER.name)
            .allow("age", CUSTOMER.age)
            .allow("referrer", CUSTOMER.referrerId.asc().nullsLast())
            .otherwise(CUSTOMER.id.desc());

    private static final Filtering FILTERS = filtering()
            .allow("name", CUSTOMER.name)
            .allow("balance", CUSTOMER.balance)
            .allow("joined", CUSTOMER.joined)
            .allow("active", CUSTOMER.active)
            .allow("tier", CUSTOMER.tier)
            .allow("referrer", CUSTOMER.referrerId)
            .allow("city", CUSTOMER.city, FilterOperator.EQ, FilterOperator.STARTS_WITH);

    DynamicStatementsCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void conditionsVanishWithTheirValues() {
        assertThat(search(null, null, null, false)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(on.statements().sql().get(0)).doesNotContain("where");
        assertThat(search("Eve", null, null, false)).containsExactly(5);
        assertThat(search(null, BigDecimal.TEN, List.of(), true)).containsExactly(1, 4, 5);
        assertThat(search(null, BigDecimal.TEN, List.of(Tier.BASIC), true)).containsExactly(4);
    }

    private List<Integer> search(
            @Nullable String name, @Nullable BigDecimal least, @Nullable List<Tier> tiers, boolean activeOnly) {
        return db.list(select(CUSTOMER.id)
                .where(
                        given(name, CUSTOMER.name::contains),
                        given(least, CUSTOMER.balance::ge),
                        givenAny(tiers, CUSTOMER.tier::isIn),
                        given(activeOnly, () -> CUSTOMER.active))
                .orderBy(CUSTOMER.id));
    }

    @Test
    void sortsByChoice() {
        assertThat(sorted("age,-name")).containsExactly(4, 3, 6, 1, 2, 5);
        assertThat(sorted(" -age , name")).containsExactly(5, 2, 1, 6, 3, 4);
        assertThat(sorted("referrer,-age")).containsExactly(2, 3, 4, 6, 5, 1);
        assertThat(sorted("-referrer,age")).containsExactly(6, 4, 3, 2, 1, 5);
        assertThat(sorted(null)).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(sorted("")).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(db.list(select(CUSTOMER.id).orderBy(SORTS.ignoringUnknown().by("nonsense,age"))))
                .startsWith(4, 3);
    }

    private List<Integer> sorted(@Nullable String choice) {
        return db.list(select(CUSTOMER.id).orderBy(SORTS.by(choice)));
    }

    @Test
    void unknownOrdersAreRefused() {
        assertThatThrownBy(() -> SORTS.by("-nmae"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is no order called nmae; did you mean name?");
        assertThatThrownBy(() -> SORTS.by("age,-age")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> SORTS.by("password"))
                .hasMessage("There is no order called password; there is name, age, referrer");
    }

    @Test
    void filtersByChoice() {
        assertThat(filtered(Map.of())).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(filtered(Map.of("name", "Dédé"))).containsExactly(4);
        assertThat(filtered(Map.of("name.contains", "_%"))).isEmpty();
        assertThat(filtered(Map.of("name.contains", "%"))).containsExactly(5);
        assertThat(filtered(Map.of("name.endsWith", "'Brien"))).containsExactly(6);
        assertThat(filtered(Map.of("balance.ge", "99.99", "active", "true"))).containsExactly(1, 4, 5);
        assertThat(filtered(Map.of("balance.lt", 0))).containsExactly(3);
        assertThat(filtered(Map.of("joined.gt", "2020-01-15", "joined.le", "2021-06-30")))
                .containsExactly(2, 3);
        assertThat(filtered(Map.of("tier", "GOLD"))).containsExactly(1, 5);
        assertThat(filtered(Map.of("tier.ne", Tier.GOLD))).containsExactly(2, 3, 4, 6);
        assertThat(filtered(Map.of("referrer.null", "true"))).containsExactly(1, 5);
        assertThat(filtered(Map.of("referrer.in", "1,5"))).containsExactly(2, 3, 6);
        assertThat(filtered(Map.of("referrer.in", List.of("2", "5")))).containsExactly(4, 6);
        assertThat(filtered(Map.of("referrer.notIn", new String[] {"1"}))).containsExactly(4, 6);
        assertThat(filtered(Map.of("city.startsWith", "Lon", "name", ""))).containsExactly(1, 3);
    }

    private List<Integer> filtered(Map<String, ?> choices) {
        return db.list(select(CUSTOMER.id).where(FILTERS.by(choices)).orderBy(CUSTOMER.id));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(Map.of("blance", 1), "There is no filter called blance; did you mean balance?");
        refused(Map.of("balance.gte", 1), "The filter balance has no operator gte; did you mean gt?");
        refused(Map.of("city.contains", "x"), "The filter city has no operator contains; there is eq, startsWith");
        refused(Map.of("balance.ge", "ten"), "The value of the filter balance.ge is no number such as 12 or -0.5");
        refused(Map.of("balance", "1e999999999"), "The value of the filter balance is no number such as 12 or -0.5");
        refused(Map.of("joined", "31.12.2020"), "The value of the filter joined is not a date such as 2026-12-31");
        refused(Map.of("active", "yes"), "The value of the filter active is neither true nor false");
        refused(Map.of("tier", "PLATINUM"), "The value of the filter tier is none of the codes of enum Tier");
        refused(Map.of("referrer", "1.5"), "The value of the filter referrer does not fit into an Integer");
        refused(Map.of("referrer", List.of(1, 2)), "The filter referrer takes one value, and has 2");
        on.statements().assertStatements(0);
        assertThat(db.list(select(CUSTOMER.id).where(FILTERS.ignoringUnknown().by(Map.of("utm_source", "x")))))
                .hasSize(6);
    }

    private static void refused(Map<String, ?> choices, String message) {
        assertThatThrownBy(() -> FILTERS.by(choices))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    /** Nothing from outside is ever part of a statement's text, and it finds itself and nothing else. */
    @Test
    void hostileTextsStayOutside() {
        for (String text : HostileText.texts(200, 3)) {
            if (text.isEmpty()) {
                continue;
            }
            Throwable sort = catchThrowable(() -> SORTS.by(text));
            if (sort != null) {
                assertThat(sort).isInstanceOf(InvalidInputException.class);
            }
            assertThat(catchThrowable(() -> FILTERS.by(Map.of(text + "x", text))))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(catchThrowable(() -> FILTERS.by(Map.of("name." + text, text))))
                    .isInstanceOf(InvalidInputException.class);
            for (String filter : List.of("name", "name.ne", "name.in", "name.startsWith", "name.contains")) {
                Select<Customer> query = select(CUSTOMER)
                        .where(FILTERS.by(Map.of(filter, text)))
                        .orderBy(SORTS.ignoringUnknown().by(text));
                Select<Customer> harmless = select(CUSTOMER)
                        .where(FILTERS.by(
                                Map.of(filter, filter.equals("name.in") ? text.replaceAll("[^,]", "x") : "x")))
                        .orderBy(SORTS.by(null));
                assertThat(db.sql(query).sql()).isEqualTo(db.sql(harmless).sql());
            }
        }
    }

    @Test
    void hostileTextsFindNothing() {
        for (String text : HostileText.texts(60, 11)) {
            if (!HostileText.hasNul(text) && !HostileText.isBroken(text) && !text.isEmpty()) {
                assertThat(filtered(Map.of("name", text))).isEmpty();
            }
        }
    }
}
