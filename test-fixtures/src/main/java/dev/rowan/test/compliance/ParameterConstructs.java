package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.param;
import static dev.rowan.sql.Sql.paramList;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.tuple;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Query;
import dev.rowan.sql.Tuple2;
import dev.rowan.sql.Types;
import java.util.List;

/** Statements with parameters for lists and for numbers of rows. */
final class ParameterConstructs {
    private ParameterConstructs() {}

    static List<Construct> all() {
        Query<Integer> among = select(CUSTOMER.id)
                .where(
                        CUSTOMER.city.isIn(paramList("cities", CUSTOMER.city)),
                        not(CUSTOMER.nickname.isIn(paramList("nicknames", String.class))))
                .orderBy(CUSTOMER.id);
        var key = tuple(PURCHASE.customerId, PURCHASE.product);
        Query<Integer> bought =
                select(PURCHASE.id).where(key.isIn(paramList("keys", key))).orderBy(PURCHASE.id);
        return List.of(
                new Construct(
                        "parameter-list-filled-up",
                        among.with("cities", List.of("Paris", "London", "Oslo"))
                                .with("nicknames", List.of("Countess"))),
                new Construct(
                        "parameter-list-empty",
                        among.with("cities", List.of("Paris")).with("nicknames", List.of())),
                new Construct(
                        "parameter-list-of-rows",
                        bought.with(
                                "keys",
                                List.of(new Tuple2<>(1, "Tea"), new Tuple2<>(5, "Rug"), new Tuple2<>(2, "Tea")))),
                new Construct("parameter-list-of-rows-empty", bought.with("keys", List.of())),
                new Construct(
                        "parameter-limit-offset",
                        select(CUSTOMER.id)
                                .orderBy(CUSTOMER.id)
                                .limit(param("rows", Types.BIGINT))
                                .offset(param("from", Types.BIGINT))
                                .with("rows", 2)
                                .with("from", 1)),
                new Construct(
                        "parameter-offset",
                        select(CUSTOMER.id)
                                .orderBy(CUSTOMER.id)
                                .offset(param("from", Types.BIGINT))
                                .with("from", 4)));
    }
}
