package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.test.shop.AccountTable.ACCOUNT;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.PaymentTable.PAYMENT;
import static dev.rowan.test.shop.ProductTable.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Saga;
import dev.rowan.error.CompensationException;
import dev.rowan.error.StaleRecordException;
import dev.rowan.sql.Table;
import dev.rowan.test.shop.Account;
import dev.rowan.test.shop.AccountView;
import dev.rowan.test.shop.Contact;
import dev.rowan.test.shop.CustomerSales;
import dev.rowan.test.shop.ItemView;
import dev.rowan.test.shop.MonthlySales;
import dev.rowan.test.shop.Order;
import dev.rowan.test.shop.OrderLine;
import dev.rowan.test.shop.OrderStatus;
import dev.rowan.test.shop.OrderView;
import dev.rowan.test.shop.Ordering;
import dev.rowan.test.shop.OutOfStockException;
import dev.rowan.test.shop.Paying;
import dev.rowan.test.shop.Payment;
import dev.rowan.test.shop.PaymentStatus;
import dev.rowan.test.shop.Reports;
import dev.rowan.test.shop.ShopRows;
import dev.rowan.test.shop.ShopSchemaCatalog;
import dev.rowan.test.shop.Supplier;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shop does, as an application would write it, and with how many statements. */
class StoreCompliance extends ComplianceArea {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 12, 0);

    private final Ordering ordering = new Ordering(db);
    private final Paying paying = new Paying(db);
    private final Reports reports = new Reports(db);

    StoreCompliance(ComplianceContext on) {
        super(on, ShopSchemaCatalog.TABLES.toArray(Table<?>[]::new));
    }

    @BeforeEach
    void fill() {
        ShopRows.fill(db);
        on.statements().clear();
    }

    @Test
    void theHistoryOfACustomerHasItemsAndProducts() {
        List<OrderView> history = ordering.history(1);
        on.statements().assertStatements(2);
        assertThat(history).extracting(OrderView::status).containsExactly(OrderStatus.PLACED, OrderStatus.PAID);
        assertSame(
                history.get(1).items(),
                List.of(
                        new ItemView(1, "Box", 2, new BigDecimal("5.00")),
                        new ItemView(2, "Saw", 1, new BigDecimal("15.00"))));
    }

    @Test
    void reportsAreOneStatementEach() {
        assertSame(
                reports.salesByMonth(),
                List.of(
                        new MonthlySales(2026, 1, 1, new BigDecimal("25.00")),
                        new MonthlySales(2026, 2, 2, new BigDecimal("25.50"))));
        assertSame(
                reports.topCustomers(5),
                List.of(
                        new CustomerSales("Ann", 2, new BigDecimal("35.00")),
                        new CustomerSales("Bob", 1, new BigDecimal("15.50"))));
        assertThat(reports.contacts()).extracting(Contact::name).containsExactly("Acme", "Ann", "Bob", "Bolt", "Cy");
        assertThat(reports.toBeAsked()).extracting(Supplier::name).containsExactly("Acme");
        assertThat(reports.fast(5)).containsExactly("Acme: Box", "Acme: Saw");
        assertThat(reports.accounts())
                .extracting(AccountView::contact)
                .extracting(Contact::name)
                .containsExactly("Ann", "Bob", "Acme");
        on.statements().assertStatements(6);
    }

    @Test
    void anOrderReservesWhatItTakes() {
        Order order = ordering.place(3, NOW, List.of(new OrderLine(2, 30), new OrderLine(1, 4)));
        assertThat(order.total()).isEqualByComparingTo("35.00");
        assertThat(order.version()).isEqualTo(1);
        assertThat(stock(1)).isEqualTo(6);
        assertThat(stock(2)).isEqualTo(70);
        assertThat(ordering.history(3))
                .hasSize(1)
                .first()
                .satisfies(view ->
                        assertThat(view.items()).extracting(ItemView::product).containsExactly("Box", "Nut"));
    }

    @Test
    void anOrderIsPlacedInSixStatementsForTwoProducts() {
        ordering.place(3, NOW, List.of(new OrderLine(1, 1), new OrderLine(2, 1)));
        on.statements().assertStatements(6);
    }

    @Test
    void anOrderOfMoreThanThereIsLeavesNothingBehind() {
        assertThatThrownBy(() -> ordering.place(3, NOW, List.of(new OrderLine(1, 1), new OrderLine(3, 1))))
                .isInstanceOf(OutOfStockException.class)
                .hasMessageContaining("Saw");
        assertThat(stock(1)).isEqualTo(10);
        assertThat(db.count(ORDER)).isEqualTo(4);
    }

    @Test
    void anOrderThatIsCalledOffGivesBackWhatItHad() {
        Order seen = db.get(ORDER, ShopRows.order(3));
        Order cancelled = ordering.cancel(seen.id());
        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(stock(2)).isEqualTo(101);
        assertThat(stock(3)).isEqualTo(1);
        on.statements().assertStatements(1 + 5 + 2);
        assertThatIllegalStateException().isThrownBy(() -> ordering.cancel(seen.id()));
        assertThatThrownBy(() -> db.update(ORDER, seen)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void aPaymentIsDoneOrUndone() {
        Payment done = paying.pay(ShopRows.order(2), (id, amount) -> amount.compareTo(BigDecimal.TEN) == 0);
        assertThat(done.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(db.get(ORDER, ShopRows.order(2)).status()).isEqualTo(OrderStatus.PAID);

        Payment refused = paying.pay(ShopRows.order(3), (id, amount) -> false);
        assertThat(refused.status()).isEqualTo(PaymentStatus.REFUSED);
        assertThat(db.get(ORDER, ShopRows.order(3)).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(stock(3)).isEqualTo(1);
    }

    @Test
    void aPaymentThatFailsIsUndoneToo() {
        assertThatThrownBy(() -> paying.pay(ShopRows.order(3), (id, amount) -> {
                    throw new IllegalArgumentException("no line");
                }))
                .hasMessage("no line");
        assertThat(db.one(select(PAYMENT.status).where(PAYMENT.orderId.eq(ShopRows.order(3)))))
                .isEqualTo(PaymentStatus.REFUSED);
        assertThat(db.get(ORDER, ShopRows.order(3)).status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void whatWasChargedIsGivenBackIfThePaymentCannotBeKept() {
        List<UUID> refunded = new ArrayList<>();
        Paying.Bank bank = new Paying.Bank() {
            @Override
            public boolean charge(UUID payment, BigDecimal amount) {
                db.execute(
                        update(PAYMENT).set(PAYMENT.status, PaymentStatus.DONE).where(PAYMENT.id.eq(payment)));
                throw new IllegalStateException("the answer was lost");
            }

            @Override
            public void refund(UUID payment) {
                refunded.add(payment);
            }
        };
        CompensationException failure = thrown(CompensationException.class, () -> paying.pay(ShopRows.order(3), bank));
        assertThat(failure).hasMessageContaining("ask").hasCauseInstanceOf(IllegalStateException.class);
        assertThat(failure.getSuppressed()).hasOnlyElementsOfType(StaleRecordException.class);
        assertThat(failure.failures())
                .extracting(CompensationException.Failure::step)
                .containsExactly("ask");
        assertThat(refunded).hasSize(1);
    }

    @Test
    void stepsAreUndoneBackwardsEachInItsTransaction() {
        List<String> undone = new ArrayList<>();
        assertThatIllegalStateException()
                .isThrownBy(() -> Saga.run(saga -> {
                    Account first = saga.step(
                            "first", db, tx -> tx.insert(ACCOUNT, new Account(0, 1, BigDecimal.ONE)), (tx, account) -> {
                                undone.add("first");
                                tx.deleteByKey(ACCOUNT, account.id());
                            });
                    saga.step("second", () -> "second", undone::add);
                    assertThat(db.exists(ACCOUNT, first.id())).isTrue();
                    throw new IllegalStateException("third");
                }))
                .withMessage("third");
        assertThat(undone).containsExactly("second", "first");
        assertThat(db.count(ACCOUNT)).isEqualTo(3);
        assertThat(Saga.<Long>run(
                        saga -> saga.step("only", db, tx -> tx.count(ACCOUNT), (tx, count) -> undone.clear())))
                .isEqualTo(3);
        assertThat(undone).hasSize(2);
    }

    @Test
    void aTransferMovesMoneyOrNothing() {
        paying.transfer(1, 3, new BigDecimal("40.00"));
        paying.transfer(3, 2, new BigDecimal("15.00"));
        on.statements().assertStatements(4);
        assertThatIllegalStateException()
                .isThrownBy(() -> paying.transfer(3, 1, new BigDecimal("25.01")))
                .withMessageContaining("too little");
        assertThatIllegalStateException().isThrownBy(() -> paying.transfer(1, 9, BigDecimal.ONE));
        assertSame(
                db.list(select(ACCOUNT.balance).orderBy(ACCOUNT.id)),
                List.of(new BigDecimal("60.00"), new BigDecimal("35.00"), new BigDecimal("25.00")));
        assertThat(db.list(select(ACCOUNT))).extracting(Account::contactId).containsExactlyInAnyOrder(1L, 2L, 4L);
    }

    private int stock(long product) {
        return db.one(select(PRODUCT.stock).where(PRODUCT.id.eq(product)));
    }
}
