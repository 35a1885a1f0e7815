package dev.rowan.test.failure;

import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.test.shop.ContactTable.CONTACT;
import static dev.rowan.test.shop.OrderItemTable.ORDER_ITEM;
import static dev.rowan.test.shop.OrderTable.ORDER;
import static dev.rowan.test.shop.ProductTable.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.DatabaseBuilder;
import dev.rowan.connect.PoolOptions;
import dev.rowan.connect.PoolState;
import dev.rowan.error.RowanException;
import dev.rowan.sql.Table;
import dev.rowan.test.compliance.TestedLane;
import dev.rowan.test.server.ServerKind;
import dev.rowan.test.shop.Contact;
import dev.rowan.test.shop.Customer;
import dev.rowan.test.shop.Level;
import dev.rowan.test.shop.Order;
import dev.rowan.test.shop.OrderItem;
import dev.rowan.test.shop.OrderLine;
import dev.rowan.test.shop.Ordering;
import dev.rowan.test.shop.OutOfStockException;
import dev.rowan.test.shop.Product;
import dev.rowan.test.shop.ShopSchemaCatalog;
import dev.rowan.test.shop.Supplier;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Orders of many at once for few products on one server for some seconds, until most of it is gone. */
final class Rush implements Callable<Void> {
    private static final int THREADS = 32;
    private static final int PRODUCTS = 20;
    private static final int CUSTOMERS = 5;
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 1, 12, 0);

    private final ServerKind kind;
    private final int seconds;
    private final int stock;
    private final LongAdder placed = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    Rush(ServerKind kind, int seconds) {
        this.kind = kind;
        this.seconds = seconds;
        this.stock = 30 * seconds;
    }

    @Override
    public Void call() throws Exception {
        Table<?>[] tables = ShopSchemaCatalog.TABLES.toArray(Table<?>[]::new);
        try (BrokenDatabase target = BrokenDatabase.open(kind, TestedLane.DIRECT, Rush::configure, tables)) {
            Database db = target.database();
            fill(db);
            work(db);
            System.out.println("[rowan-test] " + kind.id() + ": " + placed + " orders placed by " + THREADS
                    + " threads in " + seconds + " s, " + refused + " refused for lack of stock");
            verify(db);
        }
        return null;
    }

    private static void configure(DatabaseBuilder builder) {
        builder.pool(PoolOptions.DEFAULT.withSize(THREADS + 1));
    }

    private void fill(Database db) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Supplier(100, "Acme", "acme", 1, 0));
        for (int i = 1; i <= CUSTOMERS; i++) {
            contacts.add(new Customer(i, "Customer " + i, "c" + i, Level.PLAIN, null, null, 0));
        }
        db.insertAll(CONTACT, contacts);
        db.insertAll(
                PRODUCT,
                IntStream.rangeClosed(1, PRODUCTS)
                        .mapToObj(i -> new Product(i, "P" + i, "Product", 100, BigDecimal.valueOf(i), stock, 0))
                        .toList());
    }

    private void work(Database db) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Ordering ordering = new Ordering(db);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        place(ordering);
                    }
                }));
            }
            workers.add(threads.submit(() -> {
                while (System.nanoTime() < end) {
                    assertThat(db.one(select(min(PRODUCT.stock)))).isNotNegative();
                }
            }));
            for (Future<?> worker : workers) {
                worker.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void place(Ordering ordering) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        List<OrderLine> lines = random.ints(1, PRODUCTS + 1)
                .distinct()
                .limit(1 + random.nextInt(4))
                .mapToObj(product -> new OrderLine(product, 1 + random.nextInt(5)))
                .toList();
        try {
            ordering.place(1 + random.nextInt(CUSTOMERS), AT, lines);
            placed.increment();
        } catch (OutOfStockException e) {
            refused.increment();
        } catch (RowanException e) {
            failures.add(e);
        }
    }

    /** What is gone was sold to somebody, and every order is worth its lines. */
    private void verify(Database db) {
        assertThat(failures).as("%s", kind).isEmpty();
        assertThat(placed.sum()).as("%s", kind).isPositive();
        assertThat(db.count(ORDER)).as("%s", kind).isEqualTo(placed.sum());
        Map<Long, Integer> sold = new HashMap<>();
        Map<Object, BigDecimal> worth = new HashMap<>();
        for (OrderItem item : db.list(select(ORDER_ITEM))) {
            sold.merge(item.productId(), item.quantity(), Integer::sum);
            worth.merge(item.orderId(), item.price().multiply(BigDecimal.valueOf(item.quantity())), BigDecimal::add);
        }
        for (Product product : db.list(select(PRODUCT))) {
            assertThat(product.stock()).as("%s, %s", kind, product.sku()).isNotNegative();
            assertThat(product.stock() + sold.getOrDefault(product.id(), 0))
                    .as("%s, %s", kind, product.sku())
                    .isEqualTo(stock);
        }
        for (Order order : db.list(select(ORDER))) {
            assertThat(order.total()).as("%s", kind).isEqualByComparingTo(worth.get(order.id()));
        }
        BigDecimal all = worth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(db.one(select(sum(ORDER.total)))).as("%s", kind).isEqualByComparingTo(all);
        assertThat(db.pool().map(PoolState::active)).contains(0);
    }
}
