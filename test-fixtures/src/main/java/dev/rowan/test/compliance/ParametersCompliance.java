package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.paramList;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.tuple;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.exec.Execution;
import dev.rowan.page.KeysetRequest;
import dev.rowan.page.PageRequest;
import dev.rowan.sql.Change;
import dev.rowan.sql.FractionalExpr;
import dev.rowan.sql.ParameterList;
import dev.rowan.sql.Query;
import dev.rowan.sql.Tuple2;
import dev.rowan.sql.Tuple3;
import dev.rowan.sql.Types;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements that are kept in constants, written once, and executed with other values each time. */
class ParametersCompliance extends FilledArea {
    private static final FractionalExpr<BigDecimal> LEAST = param("least", Types.DECIMAL);

    private static final Query<Integer> BY_NAME =
            select(CUSTOMER.id).where(CUSTOMER.name.eq(param("name", String.class)));

    private static final ParameterList<Integer> IDS = paramList("ids", CUSTOMER.id);

    private static final Query<Integer> AMONG = select(CUSTOMER.id)
            .where(CUSTOMER.id.isIn(IDS), CUSTOMER.name.notIn(paramList("names", CUSTOMER.name)))
            .orderBy(CUSTOMER.id);

    private static final Query<Integer> SEARCH = select(CUSTOMER.id)
            .where(
                    CUSTOMER.balance.ge(LEAST),
                    CUSTOMER.tier.eq(param("tier", CUSTOMER.tier)),
                    CUSTOMER.joined.ge(param("since", CUSTOMER.joined)))
            .orderBy(CUSTOMER.id);

    private static final Change<Purchase> SHIP = update(PURCHASE)
            .set(PURCHASE.shippedOn, param("day", PURCHASE.shippedOn))
            .where(PURCHASE.id.eq(param("id", Types.INTEGER)));

    ParametersCompliance(ComplianceContext on) {
        super(on, Domain.SHOP);
    }

    @Test
    void oneStatementServesManyValues() {
        assertThat(db.list(BY_NAME.with("name", "Dédé"))).containsExactly(4);
        assertThat(db.one(BY_NAME.with("name", "Chen 陈"))).isEqualTo(3);
        assertThat(db.oneOrNull(BY_NAME.with("name", "nobody"))).isNull();
        assertThat(db.first(BY_NAME.with("name", "Dédé"))).isEqualTo(4);
        assertThat(db.firstOrNull(BY_NAME.with("name", null))).isNull();
        assertThat(db.exists(BY_NAME.with("name", "Dédé"))).isTrue();
        assertThat(db.count(BY_NAME.with("name", "Dédé"))).isEqualTo(1);
        try (Stream<Integer> rows = db.stream(BY_NAME.with("name", "Dédé"))) {
            assertThat(rows).containsExactly(4);
        }
        List<Integer> within = db.inTransaction(tx -> tx.list(BY_NAME.with("name", "Dédé")));
        assertThat(within).containsExactly(4);
    }

    @Test
    void valuesOfManyTypes() {
        var golden = SEARCH.with("tier", Tier.GOLD).with("since", LocalDate.of(2019, 1, 1));
        assertThat(db.list(golden.with(LEAST, new BigDecimal("2000")))).containsExactly(5);
        assertThat(db.list(golden.with("least", 1000))).containsExactly(1, 5);
        assertThat(db.list(golden.with("least", 1000).with("since", LocalDate.of(2020, 1, 1))))
                .containsExactly(1);
    }

    @Test
    void theTextIsWrittenOnce() {
        db.list(BY_NAME.with("name", "a"));
        db.one(BY_NAME.with("name", "Dédé"));
        db.execute(SHIP.with("id", 2).with("day", LocalDate.EPOCH));
        db.execute(SHIP.with("day", null).with("id", 3));
        List<Execution> sent = on.statements().executions();
        assertThat(sent.get(0).sql())
                .isSameAs(sent.get(1).sql())
                .isSameAs(db.sql(BY_NAME).sql());
        assertThat(sent.get(2).sql()).isSameAs(sent.get(3).sql());
        assertThat(db.sql(BY_NAME.with("name", "x")).binds().get(0).value()).isEqualTo("x");
        assertThat(db.sql(BY_NAME).parameters()).containsExactly("name");
    }

    @Test
    void changesHaveParametersToo() {
        assertThat(db.execute(SHIP.with("id", 2).with("day", LocalDate.of(2026, 6, 1))))
                .isEqualTo(1);
        assertThat(db.get(PURCHASE, 2).shippedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(db.execute(SHIP.with("id", 2).with("day", null))).isEqualTo(1);
        assertThat(db.get(PURCHASE, 2).shippedOn()).isNull();
        Change<Purchase> remove = deleteFrom(PURCHASE).where(PURCHASE.id.eq(param("id", Types.INTEGER)));
        assertThat(db.execute(remove.with("id", 7))).isEqualTo(1);
        assertThat(db.list(deleteFrom(PURCHASE)
                        .where(PURCHASE.product.eq(param("what", String.class)))
                        .returning(PURCHASE.id)
                        .with("what", "Desk")))
                .containsExactly(4);
        Change<Purchase> add = insertInto(PURCHASE)
                .set(PURCHASE.id, param("id", Types.INTEGER))
                .set(PURCHASE.customerId, 1)
                .set(PURCHASE.product, param("what", PURCHASE.product))
                .set(PURCHASE.quantity, 1)
                .set(PURCHASE.price, BigDecimal.ONE)
                .set(PURCHASE.orderedAt, db.get(PURCHASE, 1).orderedAt());
        assertThat(db.execute(add.with("id", 20).with("what", "Pot"))).isEqualTo(1);
        assertThat(db.get(PURCHASE, 20).product()).isEqualTo("Pot");
    }

    @Test
    void pagesHaveParametersToo() {
        Query<Integer> inCity = select(CUSTOMER.id).where(CUSTOMER.city.eq(param("city", CUSTOMER.city)));
        assertThat(db.page(inCity.with("city", "Paris"), PageRequest.of(1, 1)).total())
                .hasValue(2);
        assertThat(db.scroll(inCity.with("city", "Paris"), KeysetRequest.last(1))
                        .rows())
                .containsExactly(5);
    }

    @Test
    void oneStatementServesManyLists() {
        on.statements().clear();
        assertThat(db.list(AMONG.with("ids", List.of(1, 4, 5)).with("names", List.of("Dédé"))))
                .containsExactly(1, 5);
        assertThat(db.list(AMONG.with(IDS, Set.of(4)).with("names", List.of()))).containsExactly(4);
        assertThat(db.list(AMONG.with(IDS, List.of()).with("names", List.of()))).isEmpty();
        assertThat(db.list(AMONG.with(IDS, List.of(2, 3, 4, 6, 6)).with("names", List.of("x", "Flann O'Brien"))))
                .containsExactly(2, 3, 4);
        assertThat(on.statements().sql())
                .map(text -> text.replaceAll(".*where ", ""))
                .startsWith("id in (?, ?, ?, ?) and name not in (?) order by id");
        assertThat(on.statements().sql().get(3)).contains("id in (?, ?, ?, ?, ?, ?, ?, ?) and name not in (?, ?)");
        assertThat(db.sql(AMONG).sql()).endsWith("id in (?, ...) and name not in (?, ...) order by id");
        assertThat(db.sql(AMONG).parameters()).containsExactly("ids", "names");
        assertThat(db.count(AMONG.with(IDS, List.of(1, 2)).with("names", List.of("z"))))
                .isEqualTo(2);
        Query<Integer> negated = select(CUSTOMER.id)
                .where(
                        not(CUSTOMER.nickname.isIn(paramList("nicknames", String.class))),
                        CUSTOMER.tier.isIn(paramList("tiers", CUSTOMER.tier)));
        assertThat(db.list(negated.with("nicknames", List.of()).with("tiers", List.of(Tier.GOLD, Tier.BASIC))))
                .hasSize(6);
        assertThat(db.execute(deleteFrom(PURCHASE)
                        .where(PURCHASE.id.isIn(IDS), PURCHASE.price.isIn(paramList("prices", PURCHASE.price)))
                        .with(IDS, List.of(1, 2, 3))
                        .with("prices", List.of(new BigDecimal("4.50"), new BigDecimal("120.00")))))
                .isEqualTo(2);
    }

    @Test
    @SuppressWarnings("NullAway") // a null where none may be is what is tried
    void listsOfRowsAreParametersToo() {
        var key = tuple(PURCHASE.customerId, PURCHASE.product);
        ParameterList<Tuple2<? extends Number, ? extends String>> keys = paramList("keys", key);
        Query<Integer> among = select(PURCHASE.id).where(key.isIn(keys)).orderBy(PURCHASE.id);
        Tuple2<Integer, String> tea = new Tuple2<>(1, "Tea");
        Tuple2<Integer, String> rug = new Tuple2<>(5, "Rug");
        assertThat(db.list(among.with(keys, List.of(tea, rug, new Tuple2<>(5, "Boat")))))
                .containsExactly(1, 7);
        assertThat(db.list(among.with("keys", Set.of(rug)))).containsExactly(7);
        assertThat(db.list(among.with(keys, List.of()))).isEmpty();
        assertThat(db.list(select(PURCHASE.id)
                        .where(key.notIn(keys), PURCHASE.id.gt(4))
                        .orderBy(PURCHASE.id)
                        .with(keys, List.of(rug))))
                .containsExactly(5, 6);
        assertThat(db.count(select(PURCHASE.id).where(key.notIn(keys)).with(keys, List.of())))
                .isEqualTo(7);
        var three = tuple(PURCHASE.customerId, PURCHASE.orderedAt, PURCHASE.price);
        assertThat(db.execute(deleteFrom(PURCHASE)
                        .where(three.isIn(paramList("lines", three)), PURCHASE.id.isIn(IDS))
                        .with(IDS, List.of(1, 2, 3))
                        .with(
                                "lines",
                                List.of(
                                        new Tuple3<>(1, LocalDateTime.of(2026, 1, 1, 10, 0), new BigDecimal("4.5")),
                                        new Tuple3<>(5, LocalDateTime.of(2026, 5, 9, 12, 0), BigDecimal.ONE)))))
                .isEqualTo(1);
        on.statements().clear();
        refused(among.with("keys", List.of(5)), "A value of the list keys is an Integer, and a Tuple2 is expected");
        refused(
                among.with("keys", Arrays.asList(tea, null)),
                "A value of the list keys is null, and a Tuple2 is expected");
        refused(
                among.with("keys", List.of(new Tuple2<>("x", "y"))),
                "A value of the list keys is a String, and an Integer is expected");
        refused(
                among.with("keys", List.of(new Tuple2<>(1, null))),
                "A value of the list keys is null, which is in no list");
        on.statements().assertStatements(0);
    }

    @Test
    void classesOfNumbersAndPrimitiveOnesServe() {
        Query<Integer> query = select(CUSTOMER.id)
                .where(
                        CUSTOMER.age.gt(param("age", Long.class)),
                        CUSTOMER.balance.between(param("low", BigDecimal.class), param("high", int.class)),
                        CUSTOMER.active.eq(param("active", boolean.class)),
                        CUSTOMER.id.isIn(paramList("ids", long.class)))
                .orderBy(CUSTOMER.id);
        assertThat(db.list(query.with("age", 20)
                        .with("low", BigDecimal.ONE)
                        .with("high", 3000)
                        .with("active", true)
                        .with("ids", List.of(1L, 2L, 4L, 5L))))
                .containsExactly(1, 5);
        refused(
                query.with("age", "x")
                        .with("low", 1)
                        .with("high", 2)
                        .with("active", true)
                        .with("ids", List.of()),
                "The value of parameter age is a String, and a Long is expected");
    }

    @Test
    void wrongListsAreRefused() {
        var some = AMONG.with("names", List.of());
        refused(some, "Parameter ids has no value");
        refused(some.with("ids", 5), "The value of parameter ids is an Integer, and a list is expected");
        refused(some.with("ids", null), "The value of parameter ids is null, and a list is expected");
        refused(some.with("ids", Arrays.asList(1, null)), "A value of the list ids is null, which is in no list");
        refused(some.with("ids", List.of("a")), "A value of the list ids is a String, and an Integer is expected");
        refused(some.with("idz", List.of(1)), "The statement has no parameter idz; did you mean ids?");
        on.statements().assertStatements(0);
        assertThatThrownBy(() -> db.list(some.with(
                        "ids",
                        IntStream.range(0, on.dialect().maxParameters() + 1)
                                .boxed()
                                .toList())))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining(" parameters; " + on.dialect().maxParameters() + " is the most");
    }

    @Test
    void numbersOfRowsAreParametersToo() {
        Query<Integer> part = select(CUSTOMER.id)
                .orderBy(CUSTOMER.id)
                .limit(param("rows", Types.BIGINT))
                .offset(param("from", Types.INTEGER));
        assertThat(db.list(part.with("rows", 2).with("from", 3L))).containsExactly(4, 5);
        assertThat(db.list(part.with("rows", 0).with("from", 0))).isEmpty();
        assertThat(db.count(part.with("rows", 5).with("from", 4))).isEqualTo(2);
        assertThat(db.list(select(CUSTOMER.id)
                        .orderBy(CUSTOMER.id)
                        .offset(param("from", Types.BIGINT))
                        .with("from", 4)))
                .containsExactly(5, 6);
        assertThat(db.list(select(CUSTOMER.id)
                        .union(select(PURCHASE.id))
                        .orderBy(CUSTOMER.id.desc())
                        .limit(param("rows", Types.BIGINT))
                        .with("rows", 1)))
                .containsExactly(7);
        refused(part.with("rows", -1).with("from", 0), "The value of parameter rows is negative");
        refused(part.with("rows", null).with("from", 0), "The value of parameter rows may not be null");
        assertThatThrownBy(() -> select(CUSTOMER.id).limit(CUSTOMER.id)).hasMessageContaining("This is no parameter");
    }

    @Test
    void whatIsMissingUnknownOrOfAnotherTypeIsRefused() {
        refused(BY_NAME, "Parameter name has no value; give it one with with(\"name\", ...)");
        refused(BY_NAME.with("nmae", "x"), "The statement has no parameter nmae; did you mean name?");
        refused(BY_NAME.with("name", 5), "The value of parameter name is an Integer, and a String is expected");
        refused(SEARCH.with("tier", Tier.GOLD).with("least", 1), "Parameter since has no value");
        assertThatThrownBy(() -> db.execute(SHIP.with("id", 1))).hasMessageContaining("Parameter day has no value");
        refused(
                deleteFrom(PURCHASE)
                        .where(PURCHASE.id.eq(param("id", Types.INTEGER)))
                        .returning(PURCHASE.product)
                        .with("id", 1)
                        .with("idd", 1),
                "The statement has no parameter idd; did you mean id?");
        assertThatThrownBy(() -> BY_NAME.with(CUSTOMER.name, "x")).hasMessageContaining("This is no parameter");
        assertThatThrownBy(() -> param("id", Object.class)).hasMessageContaining("give a kind or a column");
        on.statements().assertStatements(0);
    }

    private void refused(Query<?> query, String message) {
        assertThatThrownBy(() -> db.list(query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
