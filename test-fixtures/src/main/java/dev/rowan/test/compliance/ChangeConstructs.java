package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.derived;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.incoming;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.sql.Insert;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Values;
import dev.rowan.test.compliance.model.CustomerTable;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.PurchaseTable;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Inserts from queries, changes with other tables, upserts, and what changes give back. */
final class ChangeConstructs {
    private static final LocalDateTime JUNE = LocalDateTime.of(2026, 6, 1, 0, 0);
    private static final PurchaseTable OTHER = PURCHASE.alias("other");
    private static final CustomerTable REFERRER = CUSTOMER.alias("referrer");

    private final List<Construct> all = new ArrayList<>();

    private ChangeConstructs() {
        inserts();
        updates();
        deletes();
        upserts();
        returning();
    }

    static List<Construct> all() {
        return List.copyOf(new ChangeConstructs().all);
    }

    private void inserts() {
        add(
                "insert-from-select",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, CUSTOMER.id.plus(100))
                        .set(PURCHASE.customerId, CUSTOMER.id)
                        .set(PURCHASE.product, "Gift")
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, CUSTOMER.balance.times(2))
                        .set(PURCHASE.orderedAt, JUNE)
                        .set(PURCHASE.shippedOn, CUSTOMER.joined)
                        .from(select(CUSTOMER).where(CUSTOMER.tier.eq(Tier.GOLD))));
        add(
                "insert-from-same-table",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, PURCHASE.id.plus(100))
                        .set(PURCHASE.customerId, PURCHASE.customerId)
                        .set(PURCHASE.product, PURCHASE.product.concat(" again"))
                        .set(PURCHASE.quantity, PURCHASE.quantity)
                        .set(PURCHASE.price, PURCHASE.price)
                        .set(PURCHASE.orderedAt, JUNE)
                        .setNull(PURCHASE.shippedOn)
                        .from(select(PURCHASE)
                                .where(PURCHASE.product.eq("Lamp"))
                                .orderBy(PURCHASE.id)
                                .limit(1)));
        add(
                "insert-from-groups",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, PURCHASE.customerId.plus(100))
                        .set(PURCHASE.customerId, PURCHASE.customerId)
                        .set(PURCHASE.product, "All")
                        .set(PURCHASE.quantity, sum(PURCHASE.quantity))
                        .set(PURCHASE.price, max(PURCHASE.price))
                        .set(PURCHASE.orderedAt, JUNE)
                        .from(select(PURCHASE).groupBy(PURCHASE.customerId).having(count().gt(1))));
        add(
                "insert-subselect-of-same-table",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, select(max(PURCHASE.id).plus(1)))
                        .set(PURCHASE.customerId, 1)
                        .set(PURCHASE.product, "Next")
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, select(max(PURCHASE.price)))
                        .set(PURCHASE.orderedAt, JUNE));
    }

    private void updates() {
        add(
                "update-correlated",
                update(PURCHASE)
                        .set(PURCHASE.price, select(CUSTOMER.balance).where(CUSTOMER.id.eq(PURCHASE.customerId)))
                        .where(exists(
                                select(CUSTOMER).where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.balance.gt(0)))));
        add(
                "update-subselect-of-same-table",
                update(PURCHASE)
                        .set(PURCHASE.quantity, select(max(OTHER.quantity)).from(OTHER))
                        .where(PURCHASE.price.isIn(select(max(OTHER.price)).from(OTHER))));
        add(
                "update-correlated-with-same-table",
                update(PURCHASE)
                        .set(
                                PURCHASE.quantity,
                                select(sum(OTHER.quantity)).from(OTHER).where(OTHER.product.eq(PURCHASE.product)))
                        .where(exists(select(OTHER)
                                .from(OTHER)
                                .where(OTHER.product.eq(PURCHASE.product), OTHER.id.ne(PURCHASE.id)))));
        add(
                "update-from",
                update(PURCHASE)
                        .set(PURCHASE.price, CUSTOMER.balance.plus(PURCHASE.price))
                        .set(PURCHASE.product, CUSTOMER.city)
                        .set(PURCHASE.quantity, 9)
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.city.eq("London")));
        add(
                "update-join",
                update(PURCHASE)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId))
                        .set(PURCHASE.product, REFERRER.name)
                        .everyRow());
        var buyer = CUSTOMER.alias("buyer");
        var eldest = derived(
                "eldest",
                select(CUSTOMER.name)
                        .where(CUSTOMER.referrerId.eq(buyer.id))
                        .orderBy(CUSTOMER.age.desc())
                        .limit(1));
        var brought = derived(
                "brought",
                select(buyer.id, eldest.get(CUSTOMER.name)).from(buyer).joinLateral(eldest));
        add(
                "update-join-lateral",
                update(PURCHASE)
                        .join(brought, brought.get(buyer.id).eq(PURCHASE.customerId))
                        .set(PURCHASE.product, brought.get(eldest.get(CUSTOMER.name)))
                        .everyRow());
        add(
                "update-from-same-table",
                update(PURCHASE)
                        .set(PURCHASE.product, OTHER.product)
                        .from(OTHER)
                        .where(OTHER.id.eq(PURCHASE.id.plus(1))));
        add(
                "update-from-subselect-of-same-table",
                update(PURCHASE)
                        .from(CUSTOMER)
                        .set(PURCHASE.product, CUSTOMER.name)
                        .set(PURCHASE.quantity, select(sum(OTHER.quantity)).from(OTHER))
                        .where(
                                CUSTOMER.id.eq(PURCHASE.customerId),
                                PURCHASE.price.isIn(select(max(OTHER.price)).from(OTHER))));
        add(
                "update-alias",
                update(OTHER).set(OTHER.quantity, OTHER.quantity.plus(1)).where(OTHER.id.eq(1)));
        add(
                "update-sees-the-row-before",
                update(PURCHASE)
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(1))
                        .set(PURCHASE.price, PURCHASE.price.times(PURCHASE.quantity))
                        .where(PURCHASE.id.le(2)));
        add(
                "update-swap",
                update(PURCHASE)
                        .set(PURCHASE.quantity, PURCHASE.customerId)
                        .set(PURCHASE.customerId, PURCHASE.quantity)
                        .where(PURCHASE.id.eq(1)));
    }

    private void deletes() {
        add(
                "delete-using",
                deleteFrom(PURCHASE)
                        .using(CUSTOMER)
                        .where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.city.eq("Paris")));
        add(
                "delete-join",
                deleteFrom(PURCHASE)
                        .join(CUSTOMER, CUSTOMER.id.eq(PURCHASE.customerId))
                        .join(REFERRER, REFERRER.id.eq(CUSTOMER.referrerId), REFERRER.city.eq("London"))
                        .everyRow());
        add(
                "delete-subselect-of-same-table",
                deleteFrom(PURCHASE)
                        .where(exists(select(OTHER)
                                .from(OTHER)
                                .where(OTHER.product.eq(PURCHASE.product), OTHER.id.lt(PURCHASE.id)))));
        add(
                "delete-alias-subselect-of-same-table",
                deleteFrom(OTHER)
                        .where(exists(
                                select(PURCHASE).where(OTHER.product.eq(PURCHASE.product), OTHER.id.gt(PURCHASE.id)))));
        add(
                "delete-using-subselect-of-same-table",
                deleteFrom(PURCHASE)
                        .using(CUSTOMER)
                        .where(
                                CUSTOMER.id.eq(PURCHASE.customerId),
                                PURCHASE.price.isIn(select(max(OTHER.price)).from(OTHER))));
        add("delete-alias", deleteFrom(OTHER).where(OTHER.id.lt(6)));
        add(
                "delete-alias-correlated",
                deleteFrom(OTHER)
                        .where(exists(
                                select(CUSTOMER).where(CUSTOMER.id.eq(OTHER.customerId), CUSTOMER.balance.gt(1000)))));
    }

    private void upserts() {
        add("upsert-do-nothing", insertTwo().onConflict(PURCHASE.id).doNothing());
        add(
                "upsert-incoming",
                insertTwo()
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(incoming(PURCHASE.quantity)))
                        .set(PURCHASE.product, incoming(PURCHASE.product)));
        add("upsert-columns", insertTwo().onConflict(PURCHASE.id).setIncoming(PURCHASE.price, PURCHASE.orderedAt));
        add("upsert-all-columns", insertTwo().onConflict(PURCHASE.id).setAllIncoming());
        add(
                "upsert-where",
                insertTwo()
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.price, incoming(PURCHASE.price))
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(incoming(PURCHASE.quantity)))
                        .where(incoming(PURCHASE.price).gt(PURCHASE.price)));
        add(
                "upsert-where-not",
                insertTwo()
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.price, incoming(PURCHASE.price))
                        .where(incoming(PURCHASE.price).lt(PURCHASE.price)));
        add(
                "upsert-constant",
                insertTwo()
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.product, "Met")
                        .set(PURCHASE.quantity, select(count()).from(CUSTOMER))
                        .setNull(PURCHASE.shippedOn));
        add(
                "upsert-from-select",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, CUSTOMER.id.plus(5))
                        .set(PURCHASE.customerId, CUSTOMER.id)
                        .set(PURCHASE.product, CUSTOMER.name)
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, CUSTOMER.balance)
                        .set(PURCHASE.orderedAt, JUNE)
                        .from(select(CUSTOMER))
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.product, PURCHASE.product.concat(incoming(PURCHASE.product))));
        add(
                "upsert-from-select-do-nothing",
                insertInto(PURCHASE)
                        .set(PURCHASE.id, CUSTOMER.id.plus(5))
                        .set(PURCHASE.customerId, CUSTOMER.id)
                        .set(PURCHASE.product, CUSTOMER.name)
                        .set(PURCHASE.quantity, 1)
                        .set(PURCHASE.price, 1)
                        .set(PURCHASE.orderedAt, JUNE)
                        .from(select(CUSTOMER).where(CUSTOMER.id.lt(5)))
                        .onConflict(PURCHASE.id)
                        .doNothing());
    }

    private void returning() {
        add("insert-returning", insertTwoNew().returning(PURCHASE));
        add("insert-returning-some", insertTwoNew().returning(PURCHASE.id, PURCHASE.quantity.plus(1)));
        add(
                "update-returning",
                update(PURCHASE)
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(1))
                        .where(PURCHASE.product.eq("Lamp"))
                        .returning(PURCHASE.id, PURCHASE.quantity, PURCHASE.shippedOn));
        add(
                "update-from-returning",
                update(PURCHASE)
                        .set(PURCHASE.product, CUSTOMER.name)
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.city.eq("Malmö"))
                        .returning(PURCHASE.id, PURCHASE.product));
        add("delete-returning", deleteFrom(PURCHASE).where(PURCHASE.id.gt(6)).returning(PURCHASE));
        add(
                "delete-using-returning",
                deleteFrom(PURCHASE)
                        .using(CUSTOMER)
                        .where(CUSTOMER.id.eq(PURCHASE.customerId), CUSTOMER.city.eq("Malmö"))
                        .returning(PURCHASE.id, PURCHASE.product));
        add(
                "upsert-returning",
                insertTwo()
                        .onConflict(PURCHASE.id)
                        .set(PURCHASE.quantity, PURCHASE.quantity.plus(incoming(PURCHASE.quantity)))
                        .returning(PURCHASE.id, PURCHASE.quantity));
    }

    /** One that is there, and one that is not. */
    private static Insert<Purchase> insertTwo() {
        return insertInto(PURCHASE).values(row(7)).values(row(8));
    }

    private static Insert<Purchase> insertTwoNew() {
        return insertInto(PURCHASE).values(row(8)).values(row(9));
    }

    private static Values<Purchase> row(int id) {
        return Values.<Purchase>none()
                .set(PURCHASE.id, id)
                .set(PURCHASE.customerId, 4)
                .set(PURCHASE.product, "Jar " + id)
                .set(PURCHASE.quantity, 2)
                .set(PURCHASE.price, new BigDecimal("1000.50"))
                .set(PURCHASE.orderedAt, JUNE)
                .set(PURCHASE.shippedOn, LocalDate.of(2026, 6, 2));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement));
    }
}
