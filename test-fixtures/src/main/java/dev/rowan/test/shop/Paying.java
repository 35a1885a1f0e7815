package dev.rowan.test.shop;

import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.PaymentTable.PAYMENT;

import dev.rowan.Database;
import dev.rowan.Operations;
import dev.rowan.Saga;
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

        /** Gives back what was moved, if anything was. */
        default void refund(UUID payment) {}
    }

    /**
     * Pays an order. No transaction stays open while the bank is asked; if it refuses, or anything fails, the order is called
     * off, its goods are free again, and the bank gives back what it has taken.
     */
    // snippet: pay
    public Payment pay(UUID orderId, Bank bank) {
        return Saga.run(saga -> {
            Payment asked = saga.step("ask", () -> ask(orderId), this::refuse);
            saga.undoing("charge", () -> refund(bank, asked)); // whose answer may get lost on its way
            if (!bank.charge(asked.id(), asked.amount())) {
                saga.compensate();
                return db.get(PAYMENT, asked.id());
            }
            return complete(asked);
        });
    }
    // end

    // snippet: settle
    private Payment ask(UUID orderId) {
        return db.inTransaction(tx -> {
            Order order = tx.get(ORDER, orderId);
            return tx.insert(PAYMENT, new Payment(UUID.randomUUID(), orderId, order.total(), PaymentStatus.PENDING, 0));
        });
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

    private void refuse(Payment asked) {
        orders.cancel(asked.orderId());
        db.update(
                PAYMENT,
                asked,
                PaymentBuilder.from(asked).status(PaymentStatus.REFUSED).build());
    }

    private static boolean refund(Bank bank, Payment asked) {
        bank.refund(asked.id());
        return true;
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
