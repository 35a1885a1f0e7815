package dev.rowan.test.shop;

import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.PaymentTable.PAYMENT;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.TxOptions;
import java.math.BigDecimal;
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
    // snippet: pay
    public Payment pay(UUID orderId, Bank bank) {
        Payment asked = db.inTransaction(tx -> {
            Order order = tx.get(ORDER, orderId);
            return tx.insert(PAYMENT, new Payment(UUID.randomUUID(), orderId, order.total(), PaymentStatus.PENDING, 0));
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
    // end

    // snippet: settle
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
    // end

    /**
     * Moves money from one account to another. The rows are written in the order of their keys, whichever way the money
     * goes, so that two transfers wait for each other and do not lock up.
     *
     * @throws IllegalStateException if the first has too little
     */
    // snippet: transfer
    public void transfer(long from, long to, BigDecimal amount) {
        db.inTransaction(TxOptions.defaults().retrying(10), tx -> {
            if (from < to) {
                take(tx, from, amount);
                give(tx, to, amount);
            } else {
                give(tx, to, amount);
                take(tx, from, amount);
            }
            return null;
        });
    }
    // end

    // snippet: take
    private static void take(Operations tx, long account, BigDecimal amount) {
        long met = tx.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.minus(amount))
                .where(ACCOUNT.id.eq(account), ACCOUNT.balance.ge(amount)));
        if (met == 0) {
            throw new IllegalStateException("Account " + account + " has too little");
        }
    }
    // end

    private static void give(Operations tx, long account, BigDecimal amount) {
        long met = tx.execute(update(ACCOUNT)
                .set(ACCOUNT.balance, ACCOUNT.balance.plus(amount))
                .where(ACCOUNT.id.eq(account)));
        if (met == 0) {
            throw new IllegalStateException("There is no account " + account);
        }
    }
}
