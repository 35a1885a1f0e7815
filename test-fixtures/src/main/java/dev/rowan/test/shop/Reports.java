package dev.rowan.test.shop;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.shop.AccountViewShape.ACCOUNT_VIEW;
import static dev.rowan.test.shop.ContactTable.CONTACT;
import static dev.rowan.test.shop.CustomerSalesProjection.customerSales;
import static dev.rowan.test.shop.CustomerTable.CUSTOMER;
import static dev.rowan.test.shop.MonthlySalesProjection.monthlySales;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.ProductTable.PRODUCT;
import static dev.rowan.test.shop.SupplierTable.SUPPLIER;

import dev.rowan.Operations;
import java.util.List;

/** Questions to the shop's database, of one statement each. */
public final class Reports {
    private final Operations db;

    /** Reports of a database, or of a transaction. */
    public Reports(Operations db) {
        this.db = db;
    }

    /** Orders and revenue by month, without what was called off. */
    // snippet: sales
    public List<MonthlySales> salesByMonth() {
        var year = ORDER.orderedAt.year();
        var month = ORDER.orderedAt.month();
        return db.list(select(monthlySales(year, month, count(), sum(ORDER.total)))
                .where(ORDER.status.ne(OrderStatus.CANCELLED))
                .groupBy(year, month)
                .orderBy(year, month));
    }
    // end

    /** Who has bought the most. */
    // snippet: top
    public List<CustomerSales> topCustomers(int most) {
        var revenue = sum(ORDER.total);
        return db.list(select(customerSales(CUSTOMER.name, count(ORDER.id), revenue))
                .join(CUSTOMER.orders, ORDER.status.ne(OrderStatus.CANCELLED))
                .groupBy(CUSTOMER.id, CUSTOMER.name)
                .orderBy(revenue.desc(), CUSTOMER.name)
                .limit(most));
    }
    // end

    /** All whom the shop deals with, each as what it is. */
    public List<Contact> contacts() {
        return db.list(select(CONTACT).orderBy(CONTACT.name));
    }

    /** Suppliers who have something to deliver since there is none left. */
    // snippet: suppliers
    public List<Supplier> toBeAsked() {
        return db.list(select(SUPPLIER)
                .where(SUPPLIER.products.any(p -> p.stock.eq(0)))
                .orderBy(SUPPLIER.deliveryDays));
    }
    // end

    /** Products that a supplier brings fast, with the supplier's name. */
    // snippet: fast
    public List<String> fast(int days) {
        return db.list(select(PRODUCT.supplier().name.concat(": ").concat(PRODUCT.name))
                .where(PRODUCT.supplier().deliveryDays.le(days))
                .orderBy(PRODUCT.id));
    }
    // end

    /** Accounts, each with the customer or supplier whom it belongs to. */
    public List<AccountView> accounts() {
        return db.list(select(ACCOUNT_VIEW).orderBy(AccountTable.ACCOUNT.id));
    }
}
