package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import java.math.BigDecimal;
import java.util.List;

/** Updates and deletes of the first rows. */
final class LimitedChangeConstructs {
    private LimitedChangeConstructs() {}

    static List<Construct> all() {
        var other = PURCHASE.alias("other");
        return List.of(
                new Construct(
                        "update-limit",
                        update(PURCHASE)
                                .set(PURCHASE.quantity, PURCHASE.quantity.plus(100))
                                .where(PURCHASE.product.eq("Tea"))
                                .orderBy(PURCHASE.quantity.desc())
                                .limit(2)),
                new Construct(
                        "update-alias-limit",
                        update(other)
                                .set(other.price, new BigDecimal("1.00"))
                                .everyRow()
                                .orderBy(other.shippedOn.asc().nullsLast(), other.id.desc())
                                .limit(3)),
                new Construct(
                        "delete-limit",
                        deleteFrom(PURCHASE)
                                .where(PURCHASE.price.gt(100))
                                .orderBy(PURCHASE.price, PURCHASE.id)
                                .limit(3)),
                new Construct(
                        "delete-limit-zero", deleteFrom(PURCHASE).everyRow().limit(0)),
                new Construct(
                        "delete-alias-limit",
                        deleteFrom(other).everyRow().orderBy(other.id.desc()).limit(1)));
    }
}
