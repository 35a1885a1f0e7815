package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.any;
import static dev.rowan.sql.Sql.array;
import static dev.rowan.sql.Sql.arrayAgg;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Types.INTEGER;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Selection;
import java.util.List;

/** Arrays, where there are any. */
final class ArrayConstructs {
    private ArrayConstructs() {}

    static List<Construct> all() {
        var pair = array(CUSTOMER.id, CUSTOMER.age);
        return List.of(
                new Construct(
                        "array-agg",
                        select(
                                        PURCHASE.customerId,
                                        arrayAgg(PURCHASE.product)
                                                .distinct()
                                                .filterWhere(PURCHASE.quantity.gt(1))
                                                .orderBy(PURCHASE.product)
                                                .orNull())
                                .groupBy(PURCHASE.customerId)
                                .orderBy(PURCHASE.customerId)),
                selected("array-append", pair.append(7)),
                where("array-any", value(2).eq(any(pair))),
                selected("array-at", pair.at(1)),
                selected("array-concat", pair.concat(List.of(7, 8))),
                where("array-contained-in", pair.containedIn(List.of(1, 2, 30))),
                where("array-contains", pair.contains(2)),
                where("array-contains-all", pair.containsAll(array(INTEGER, List.of(2)))),
                where("array-contains-expression", pair.contains(CUSTOMER.age)),
                where("array-eq", pair.eq(List.of(1, 30))),
                selected("array-length", pair.length()),
                where("array-overlaps", pair.overlaps(List.of(1, 2))));
    }

    private static Construct selected(String name, Selection<?> selection) {
        return new Construct(name, select(CUSTOMER.id, selection).orderBy(CUSTOMER.id));
    }

    private static Construct where(String name, Condition condition) {
        return new Construct(name, select(CUSTOMER.id).where(condition).orderBy(CUSTOMER.id));
    }
}
