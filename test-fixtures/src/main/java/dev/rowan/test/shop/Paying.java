package dev.rowan.test.shop;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.PaymentTable.PAYMENT;

import dev.rowan.Database;
import dev.rowan.Operations;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Payments, which another party has a say in, and transfers between accounts. */
public final class Paying {
    private final Database db;
    private final Ordering orders;

    /** Payments in a database. */
    public Paying(Database db) {
        this.db = db;
        this.orders = new Ordering(db);
    }

    /** Whoever holds the money. */
    @FunctionalInterface
    public interface Bank {
        /** Moves the money; false if it is refused. */
        boolean charge(UUID payment, BigDecimal amount);
    }

    /**
     * Pays an order. No transaction stays open while the bank is asked; if it refuses, or fails, the order is called off
     * and its goods are free again.
     */
    public Payment pay(UUID orderId, Bank bank) {
        Payment asked = db.inTransaction(tx -> {
            Order order = tx.get(ORDER, orderId);
            return tx.insert(
                    PAYMENT,
                    PaymentBuilder.payment()
                            .orderId(orderId)
                            .amount(order.total())
                            .status(PaymentStatus.PENDING)
                            .build());
        });
        boolean charged;
        try {
            charged = bank.charge(asked.id(), asked.amount());
        } catch (RuntimeException e) {
            refuse(asked);
            throw e;
        }
        return charged ? complete(asked) : refuse(asked);
    }

    private Payment complete(Payment asked) {
        return db.inSession(session -> {
            Payment payment = session.get(PAYMENT, asked.id());
            Order order = session.get(ORDER, asked.orderId());
            session.update(
                    ORDER, OrderBuilder.from(order).status(OrderStatus.PAID).build());
            session.update(
                    PAYMENT,
                    PaymentBuilder.from(payment).status(PaymentStatus.DONE).build());
            session.flush();
            return session.get(PAYMENT, asked.id());
        });
    }

    private Payment refuse(Payment asked) {
        orders.cancel(asked.orderId());
        return db.update(
                PAYMENT,
                asked,
                PaymentBuilder.from(asked).status(PaymentStatus.REFUSED).build());
    }

    /**
     * Moves money from one account to another. Both rows are locked, always in the same order.
     *
     * @throws IllegalStateException if the first has too little
     */
    public void transfer(long from, long to, BigDecimal amount) {
        db.inTransaction(tx -> {
            List<Account> locked = tx.list(select(ACCOUNT)
                    .where(ACCOUNT.id.isIn(from, to))
                    .orderBy(ACCOUNT.id)
                    .forUpdate());
            Account payer = locked.stream()
                    .filter(account -> account.id() == from)
                    .findFirst()
                    .orElseThrow();
            if (payer.balance().compareTo(amount) < 0) {
                throw new IllegalStateException("Account " + from + " has too little");
            }
            move(tx, from, amount.negate());
            move(tx, to, amount);
        });
    }

    private static void move(Operations tx, long account, BigDecimal amount) {
        tx.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                .where(ACCOUNT.id.eq(account)));
    }
}
