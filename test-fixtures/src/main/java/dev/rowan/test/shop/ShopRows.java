package dev.rowan.test.shop;

import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.ContactTable.CONTACT;
import static dev.rowan.test.shop.OrderItemTable.ORDER_ITEM;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.PaymentTable.PAYMENT;
import static dev.rowan.test.shop.ProductTable.PRODUCT;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.meta.KeyOrigin;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small stock of rows of the shop, whose keys are known. */
public final class ShopRows {
    /** Where keys that are given do not count when the server makes the next one. */
    private static final Set<String> COUNTING_ON = Set.of("h2", "postgresql");

    private ShopRows() {}

    /**
     * Fills the tables, which must be empty. Keys that the server makes afterwards are others.
     *
     * @param db where they are
     */
    public static void fill(Database db) {
        db.inTransaction(ShopRows::insert);
        if (COUNTING_ON.contains(db.dialect().name())) {
            for (Table<?> table : ShopSchemaCatalog.TABLES) {
                if (table.meta().key().get(0).origin() == KeyOrigin.IDENTITY) {
                    db.sql("alter table " + table.meta().name() + " alter column id restart with 101")
                            .execute();
                }
            }
        }
    }

    private static void insert(Operations db) {
        db.insertAll(CONTACT, contacts());
        db.insertAll(PRODUCT, products());
        db.insertAll(ORDER, orders());
        db.insertAll(ORDER_ITEM, items());
        db.insertAll(PAYMENT, List.of(new Payment(new UUID(2, 1), order(1), decimal("25.00"), PaymentStatus.DONE, 0)));
        db.insertAll(
                ACCOUNT,
                List.of(
                        new Account(1, 1, decimal("100.00")),
                        new Account(2, 2, decimal("20.00")),
                        new Account(3, 4, decimal("0.00"))));
    }

    /** Three customers and two suppliers. */
    public static List<Contact> contacts() {
        return List.of(
                new Customer(1, "Ann", "ann@x.org", Level.GOLD, decimal("500.00"), new Address("Elm St", "London"), 0),
                new Customer(2, "Bob", "bob@x.org", Level.PLAIN, null, null, 0),
                new Customer(3, "Cy", "cy@x.org", Level.PLAIN, decimal("10.00"), null, 0),
                new Supplier(4, "Acme", "sales@acme.org", 3, 0),
                new Supplier(5, "Bolt", "bolt@y.org", 10, 0));
    }

    /** Three products by two suppliers; of the third none is left. */
    public static List<Product> products() {
        return List.of(
                new Product(1, "BOX", "Box", 4, decimal("5.00"), 10, 0),
                new Product(2, "NUT", "Nut", 5, decimal("0.50"), 100, 0),
                new Product(3, "SAW", "Saw", 4, decimal("15.00"), 0, 0));
    }

    /** Four orders of two customers in two months; one was called off. */
    public static List<Order> orders() {
        return List.of(
                order(1, 1, OrderStatus.PAID, LocalDateTime.of(2026, 1, 5, 12, 0), "25.00"),
                order(2, 1, OrderStatus.PLACED, LocalDateTime.of(2026, 2, 1, 0, 0), "10.00"),
                order(3, 2, OrderStatus.PLACED, LocalDateTime.of(2026, 2, 28, 23, 59), "15.50"),
                order(4, 2, OrderStatus.CANCELLED, LocalDateTime.of(2026, 2, 28, 8, 0), "99.00"));
    }

    /** The key of an order. */
    public static UUID order(int number) {
        return new UUID(1, number);
    }

    private static List<OrderItem> items() {
        return List.of(
                new OrderItem(order(1), 1, 1, 2, decimal("5.00")),
                new OrderItem(order(1), 2, 3, 1, decimal("15.00")),
                new OrderItem(order(2), 1, 2, 20, decimal("0.50")),
                new OrderItem(order(3), 1, 3, 1, decimal("15.00")),
                new OrderItem(order(3), 2, 2, 1, decimal("0.50")),
                new OrderItem(order(4), 1, 3, 6, decimal("16.50")));
    }

    private static Order order(int number, long customer, OrderStatus status, LocalDateTime at, String total) {
        return new Order(order(number), customer, status, at, decimal(total), 0);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
