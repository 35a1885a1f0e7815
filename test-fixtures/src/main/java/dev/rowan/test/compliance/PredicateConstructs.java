package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.all;
import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.raw;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.tuple;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Tuple2;
import dev.rowan.sql.Tuple3;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.test.compliance.model.Tier;
import java.util.ArrayList;
import java.util.List;

/** The constructs that are conditions. */
final class PredicateConstructs {
    private static final CustomerTable OTHER = CUSTOMER.alias("other");

    private final List<Construct> constructs = new ArrayList<>();

    private PredicateConstructs() {
        tuples();
        patternsOfExpressions();
        subselects();
        quantified();
        expressions();
        booleans();
    }

    static List<Construct> constructs() {
        return List.copyOf(new PredicateConstructs().constructs);
    }

    private void tuples() {
        var cityAndAge = tuple(CUSTOMER.city, CUSTOMER.age);
        add("tuple-eq", ids().where(cityAndAge.eq(new Tuple2<>("Paris", 65))));
        add("tuple-ne", ids().where(cityAndAge.ne(new Tuple2<>("Paris", 65))));
        add("tuple-lt", ids().where(cityAndAge.lt(new Tuple2<>("Malmö", 41))));
        add("tuple-le", ids().where(cityAndAge.le(new Tuple2<>("Malmö", 36))));
        add("tuple-gt", ids().where(cityAndAge.gt(new Tuple2<>("London", 36))));
        add(
                "tuple-ge-columns",
                ids().where(tuple(CUSTOMER.referrerId, CUSTOMER.age).ge(tuple(value(1), CUSTOMER.id.plus(30)))));
        add("tuple-in", ids().where(cityAndAge.isIn(List.of(new Tuple2<>("Paris", 19), new Tuple2<>("London", 36)))));
        add(
                "tuple-not-in",
                ids().where(tuple(CUSTOMER.city, CUSTOMER.active, CUSTOMER.tier)
                        .notIn(List.of(new Tuple3<>("Paris", true, Tier.GOLD)))));
        add("tuple-in-empty", ids().where(cityAndAge.isIn(List.of())));
        add(
                "tuple-in-select",
                ids().where(tuple(CUSTOMER.city, CUSTOMER.age)
                        .isIn(select(tuple(OTHER.city, max(OTHER.age)))
                                .from(OTHER)
                                .groupBy(OTHER.city))));
        add(
                "tuple-not-in-select",
                ids().where(tuple(CUSTOMER.city, CUSTOMER.age)
                        .notIn(select(tuple(OTHER.city, min(OTHER.age)))
                                .from(OTHER)
                                .groupBy(OTHER.city))));
        var referrerAndAge = tuple(CUSTOMER.referrerId, CUSTOMER.age);
        List<Tuple2<Integer, Integer>> some = List.of(new Tuple2<>(1, 99), new Tuple2<>(2, 98));
        add("tuple-of-nulls-in", ids().where(referrerAndAge.isIn(List.of(new Tuple2<>(1, 41), new Tuple2<>(2, 19)))));
        add("tuple-of-nulls-not-in", ids().where(referrerAndAge.notIn(some)));
        add("tuple-of-nulls-not-is-in", ids().where(not(referrerAndAge.isIn(some))));
        add(
                "tuple-of-outer-nulls-not-in",
                ids().where(exists(
                        select(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id), referrerAndAge.notIn(some)))));
        add(
                "tuple-not-in-select-of-nulls",
                ids().where(tuple(CUSTOMER.id, CUSTOMER.age).notIn(select(tuple(OTHER.referrerId, OTHER.age)))));
        add(
                "tuple-not-is-in-select-of-nulls",
                ids().where(not(tuple(CUSTOMER.id, CUSTOMER.age)
                        .isIn(select(tuple(OTHER.referrerId, OTHER.age)).where(OTHER.id.lt(4))))));
        add("tuple-selected", select(cityAndAge).orderBy(CUSTOMER.id));
        add(
                "tuple-mapped",
                select(cityAndAge.map(pair -> pair.first() + "/" + pair.second()))
                        .orderBy(CUSTOMER.id));
    }

    private void patternsOfExpressions() {
        var mark = CUSTOMER.name.substring(CUSTOMER.id, value(2));
        add(
                "like-expression",
                ids().where(
                                CUSTOMER.name.like(CUSTOMER.name.left(1).concat("%")),
                                CUSTOMER.name.notLike(CUSTOMER.city.concat("%")),
                                CUSTOMER.name
                                        .upper()
                                        .ilike(CUSTOMER.name.left(2).concat("%")),
                                CUSTOMER.name.notIlike(value("%V%"))));
        add(
                "texts-in-texts",
                ids().where(
                                CUSTOMER.name.startsWith(CUSTOMER.name.left(4)),
                                CUSTOMER.name.endsWith(CUSTOMER.name.right(6)),
                                CUSTOMER.name.contains(mark),
                                CUSTOMER.name.upper().containsIgnoreCase(mark),
                                not(CUSTOMER.name.contains(CUSTOMER.nickname.coalesce("%")))));
    }

    private void subselects() {
        add("eq-select", ids().where(CUSTOMER.age.eq(select(max(OTHER.age)).from(OTHER))));
        add(
                "gt-select",
                ids().where(CUSTOMER.balance.gt(select(avg(OTHER.balance)).from(OTHER))));
        add(
                "lt-correlated-select",
                ids().where(CUSTOMER.age.lt(select(avg(OTHER.age)).from(OTHER).where(OTHER.city.eq(CUSTOMER.city)))));
        add(
                "ne-select-of-nothing",
                ids().where(CUSTOMER.age.ne(select(OTHER.age).from(OTHER).where(OTHER.id.eq(99)))));
        add(
                "scalar-without-kind",
                select(
                                CUSTOMER.id,
                                scalar(select(count()).from(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id)))
                                        .alias("purchases"))
                        .orderBy(CUSTOMER.id));
        add(
                "scalar-in-where",
                ids().where(scalar(select(count()).from(PURCHASE).where(PURCHASE.customerId.eq(CUSTOMER.id)))
                        .eq(3L)));
    }

    private void quantified() {
        add("eq-any", ids().where(CUSTOMER.id.eq(any(select(PURCHASE.customerId).where(PURCHASE.quantity.gt(2))))));
        add("ne-all", ids().where(CUSTOMER.id.ne(all(select(PURCHASE.customerId)))));
        add(
                "gt-all",
                ids().where(CUSTOMER.age.gt(all(select(OTHER.age).from(OTHER).where(OTHER.city.eq("Malmö"))))));
        add(
                "lt-any",
                ids().where(CUSTOMER.age.lt(any(select(OTHER.age).from(OTHER).where(OTHER.city.eq("London"))))));
    }

    private void expressions() {
        add("matches", ids().where(CUSTOMER.name.matches("^[A-D].*(o|é)")));
        add("matches-case", ids().where(CUSTOMER.city.matches("^p")));
        add("matches-ignore-case", ids().where(CUSTOMER.city.matchesIgnoreCase("^P(A|x)ris$")));
        add("not-matches", ids().where(not(CUSTOMER.name.matches("[0-9]+%"))));
    }

    private void booleans() {
        add("condition-eq-condition", ids().where(CUSTOMER.active.eq(CUSTOMER.age.gt(36))));
        add("condition-ne-condition", ids().where(CUSTOMER.age.lt(40).ne(CUSTOMER.city.eq("Paris"))));
        add("condition-is-null", ids().where(CUSTOMER.nickname.eq("Countess").isNull()));
        add(
                "condition-not-distinct",
                ids().where(CUSTOMER.nickname.eq("Countess").isNotDistinctFrom(true)));
        add(
                "condition-selected",
                select(
                                CUSTOMER.id,
                                or(CUSTOMER.active, CUSTOMER.age.lt(30)),
                                not(CUSTOMER.active),
                                CUSTOMER.referrerId.gt(1).orNull())
                        .orderBy(CUSTOMER.id));
        add(
                "condition-by-hand-in-and",
                ids().where(raw("{} = {} or {} = {}", CUSTOMER.id, 1, CUSTOMER.id, 2), CUSTOMER.city.eq("London")));
        add(
                "condition-ordered",
                select(CUSTOMER.id).orderBy(CUSTOMER.city.eq("Paris").desc(), CUSTOMER.id));
        add(
                "condition-nested",
                ids().where(not(or(
                                CUSTOMER.active.and(CUSTOMER.age.gt(30)),
                                CUSTOMER.city.isIn("Paris").not()))
                        .or(CUSTOMER.name
                                .like("%x%")
                                .or(CUSTOMER.id.between(2, 3))
                                .and(CUSTOMER.active))));
    }

    private static Select<Integer> ids() {
        return select(CUSTOMER.id).orderBy(CUSTOMER.id);
    }

    private void add(String name, Statement statement) {
        constructs.add(new Construct(name, statement));
    }
}
