package dev.rowan.test.shop;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.OrderItemTable.ORDER_ITEM;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.OrderViewShape.ORDER_VIEW;
import static dev.rowan.test.shop.ProductTable.PRODUCT;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.TxOptions;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Orders that are placed and called off. The stock is kept by conditional updates, so that it never falls below zero. */
public final class Ordering {
    private final Database db;

    /** Orders in a database. */
    public Ordering(Database db) {
        this.db = db;
    }

    /**
     * Places an order and reserves what is wanted, all or nothing. Products are taken in the order of their keys, so that
     * two orders wait for each other and do not lock up; where the server ends one nevertheless, it is tried again.
     *
     * @throws OutOfStockException if there is too little of something
     */
    // snippet: place
    public Order place(long customerId, LocalDateTime at, List<OrderLine> lines) {
        return db.inTransaction(TxOptions.defaults().retrying(10), tx -> {
            List<OrderLine> ordered = new ArrayList<>(lines);
            ordered.sort(Comparator.comparingLong(OrderLine::productId));
            UUID id = UUID.randomUUID();
            List<OrderItem> items = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            for (OrderLine line : ordered) {
                reserve(tx, line);
                BigDecimal price = tx.one(select(PRODUCT.price).where(PRODUCT.id.eq(line.productId())));
                total = total.add(price.multiply(BigDecimal.valueOf(line.quantity())));
                items.add(new OrderItem(id, items.size() + 1, line.productId(), line.quantity(), price));
            }
            Order order = tx.insert(ORDER, new Order(id, customerId, OrderStatus.PLACED, at, total, 0));
            tx.insertAll(ORDER_ITEM, items);
            return order;
        });
    }
    // end

    /** Takes from the stock what is there, in one statement that finds no row where it is not. */
    // snippet: reserve
    private static void reserve(Operations tx, OrderLine line) {
        long met = tx.execute(update(PRODUCT)
                .set(PRODUCT.stock, PRODUCT.stock.minus(line.quantity()))
                .where(PRODUCT.id.eq(line.productId()), PRODUCT.stock.ge(line.quantity())));
        if (met == 0) {
            throw new OutOfStockException(tx.get(PRODUCT, line.productId()).name());
        }
    }
    // end

    /**
     * Calls off an order that is not paid, and gives back what it had reserved. Its version is checked when it is
     * written, so that of two who do this at once one is told.
     *
     * @throws IllegalStateException if it is not to be called off any more
     */
    // snippet: cancel
    public Order cancel(UUID orderId) {
        return db.inTransaction(TxOptions.defaults().retrying(10), tx -> {
            Order order = tx.get(ORDER, orderId);
            if (order.status() != OrderStatus.PLACED) {
                throw new IllegalStateException("The order is " + order.status());
            }
            Order cancelled = tx.update(
                    ORDER,
                    order,
                    OrderBuilder.from(order).status(OrderStatus.CANCELLED).build());
            for (OrderItem item : tx.list(
                    select(ORDER_ITEM).where(ORDER_ITEM.orderId.eq(orderId)).orderBy(ORDER_ITEM.productId))) {
                tx.execute(update(PRODUCT)
                        .set(PRODUCT.stock, PRODUCT.stock.plus(item.quantity()))
                        .where(PRODUCT.id.eq(item.productId())));
            }
            return cancelled;
        });
    }
    // end

    /** What a customer has ordered, the latest first, with all lines and the names of the products: two statements. */
    // snippet: history
    public List<OrderView> history(long customerId) {
        return db.list(select(ORDER_VIEW).where(ORDER.customerId.eq(customerId)).orderBy(ORDER.orderedAt.desc()));
    }
    // end
}
