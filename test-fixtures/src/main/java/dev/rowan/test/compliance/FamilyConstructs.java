package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.ContactTable.CONTACT;
import static dev.rowan.test.shop.CustomerTable.CUSTOMER;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.ProductTable.PRODUCT;
import static dev.rowan.test.shop.SupplierTable.SUPPLIER;

import dev.rowan.sql.Statement;
import dev.rowan.test.shop.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Families: as a whole, and one member among the rows of the others. */
final class FamilyConstructs {
    private final List<Construct> all = new ArrayList<>();

    private FamilyConstructs() {
        queries();
        joins();
        changes();
    }

    static List<Construct> all() {
        return new FamilyConstructs().all;
    }

    private void queries() {
        add("family-select", select(CONTACT).orderBy(CONTACT.id));
        add(
                "family-select-by-column-of-member",
                select(CONTACT).where(CONTACT.deliveryDays.lt(5)).orderBy(CONTACT.id));
        add(
                "family-count-by-kind",
                select(CONTACT.kind, count()).groupBy(CONTACT.kind).orderBy(CONTACT.kind));
        add("family-member-select", select(CUSTOMER).orderBy(CUSTOMER.name.desc()));
        var c = CUSTOMER.alias("c");
        add("family-member-alias", select(c.name).where(c.level.eq(Level.PLAIN)).orderBy(c.id));
        add(
                "family-member-union",
                select(CUSTOMER.name).unionAll(select(SUPPLIER.name).where(SUPPLIER.deliveryDays.gt(5))));
        var s = SUPPLIER.alias("s");
        add(
                "family-member-exists",
                select(CONTACT.name)
                        .where(exists(select(s).where(s.id.eq(CONTACT.id))))
                        .orderBy(CONTACT.id));
    }

    private void joins() {
        add(
                "family-join",
                select(ACCOUNT.balance, CONTACT).join(ACCOUNT.contact).orderBy(ACCOUNT.id));
        add(
                "family-path",
                select(ACCOUNT.id)
                        .where(ACCOUNT.contact().email.endsWith("@x.org"))
                        .orderBy(ACCOUNT.id));
        add(
                "family-member-path",
                select(PRODUCT.sku, PRODUCT.supplier().deliveryDays).orderBy(PRODUCT.id));
        add(
                "family-member-left-join",
                select(ACCOUNT.id, SUPPLIER.name.orNull())
                        .leftJoin(SUPPLIER, SUPPLIER.id.eq(ACCOUNT.contactId))
                        .orderBy(ACCOUNT.id));
        add(
                "family-member-right-join",
                select(ACCOUNT.id.orNull(), SUPPLIER.name)
                        .from(ACCOUNT)
                        .rightJoin(SUPPLIER, SUPPLIER.id.eq(ACCOUNT.contactId))
                        .orderBy(SUPPLIER.id));
        add(
                "family-member-left-of-right-join",
                select(SUPPLIER.name.orNull(), ACCOUNT.id)
                        .from(SUPPLIER)
                        .rightJoin(ACCOUNT, SUPPLIER.id.eq(ACCOUNT.contactId))
                        .orderBy(ACCOUNT.id));
        add(
                "family-member-full-join",
                select(SUPPLIER.name.orNull(), ACCOUNT.id.orNull())
                        .from(SUPPLIER)
                        .fullJoin(ACCOUNT, SUPPLIER.id.eq(ACCOUNT.contactId))
                        .orderBy(SUPPLIER.id.asc().nullsFirst(), ACCOUNT.id));
        add(
                "family-member-cross-join",
                select(SUPPLIER.name, ACCOUNT.id)
                        .from(ACCOUNT)
                        .crossJoin(SUPPLIER)
                        .where(ACCOUNT.id.lt(2))
                        .orderBy(SUPPLIER.id));
        add(
                "family-member-any",
                select(CUSTOMER.name)
                        .where(
                                CUSTOMER.orders.any(o -> o.total.gt(12)),
                                CUSTOMER.accounts.count().eq(1))
                        .orderBy(CUSTOMER.id));
    }

    private void changes() {
        add(
                "family-insert",
                insertInto(CONTACT)
                        .set(CONTACT.id, 51L)
                        .set(CONTACT.kind, "supplier")
                        .set(CONTACT.name, "Core")
                        .set(CONTACT.email, "core@z.org")
                        .set(CONTACT.deliveryDays, 1)
                        .set(CONTACT.version, 1));
        add(
                "family-member-insert",
                insertInto(SUPPLIER)
                        .set(SUPPLIER.id, 50L)
                        .set(SUPPLIER.name, "Core")
                        .set(SUPPLIER.email, "core@z.org")
                        .set(SUPPLIER.deliveryDays, 1)
                        .set(SUPPLIER.version, 1));
        add(
                "family-member-insert-from-select",
                insertInto(SUPPLIER)
                        .set(SUPPLIER.id, CUSTOMER.id.plus(60))
                        .set(SUPPLIER.name, CUSTOMER.name)
                        .set(SUPPLIER.email, CUSTOMER.email.concat(".old"))
                        .set(SUPPLIER.deliveryDays, 7)
                        .set(SUPPLIER.version, 1)
                        .from(select(CUSTOMER).where(CUSTOMER.level.eq(Level.GOLD))));
        add(
                "family-member-upsert",
                insertInto(CUSTOMER)
                        .set(CUSTOMER.id, 4L)
                        .set(CUSTOMER.name, "Nobody")
                        .set(CUSTOMER.email, "n@x.org")
                        .set(CUSTOMER.level, Level.SILVER)
                        .set(CUSTOMER.version, 1)
                        .onConflict(CUSTOMER.id)
                        .setIncoming(CUSTOMER.name));
        add(
                "family-member-update",
                update(CUSTOMER)
                        .set(CUSTOMER.creditLimit, new BigDecimal("1.00"))
                        .everyRow());
        add(
                "family-update",
                update(CONTACT).set(CONTACT.name, CONTACT.name.upper()).where(CONTACT.id.gt(2)));
        add(
                "family-member-update-from",
                update(SUPPLIER)
                        .set(SUPPLIER.deliveryDays, SUPPLIER.deliveryDays.plus(1))
                        .from(PRODUCT)
                        .where(PRODUCT.supplierId.eq(SUPPLIER.id), PRODUCT.sku.eq("NUT")));
        add(
                "family-update-from-member",
                update(ACCOUNT)
                        .set(ACCOUNT.balance, new BigDecimal("9.00"))
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(ACCOUNT.contactId)));
        add("family-member-delete", deleteFrom(SUPPLIER).where(SUPPLIER.products.none(), SUPPLIER.accounts.none()));
        add("family-member-delete-using", deleteFrom(ORDER).using(SUPPLIER).where(SUPPLIER.id.eq(ORDER.customerId)));
    }

    private void add(String name, Statement statement) {
        all.add(new Construct(name, statement, Domain.STORE));
    }
}
