package dev.rowan.test.compliance;

import static dev.rowan.test.compliance.model.CustomerTable.CUSTOMER;
import static dev.rowan.test.compliance.model.PurchaseTable.PURCHASE;

import dev.rowan.Operations;
import dev.rowan.test.compliance.model.Customer;
import dev.rowan.test.compliance.model.Purchase;
import dev.rowan.test.compliance.model.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that queries are tried on: missing values, ties, customers who bought nothing, and wildcards in names. */
final class Shop {
    private Shop() {}

    /** Puts all rows into empty tables. */
    static void fill(Operations db) {
        db.insertAll(CUSTOMER, customers());
        db.insertAll(PURCHASE, purchases());
    }

    /** Six customers. */
    static List<Customer> customers() {
        return List.of(
                customer(1, "Ada Lovelace", "Countess", "London", 36, true, "1500.50", "2020-01-15", Tier.GOLD, null),
                customer(2, "Björn Åström", null, "Malmö", 41, true, "0.00", "2020-02-29", Tier.BASIC, 1),
                customer(3, "Chen 陈", "小陈", "London", 28, false, "-20.25", "2021-06-30", Tier.BASIC, 1),
                customer(4, "Dédé", null, "Paris", 19, true, "99.99", "2022-12-31", Tier.BASIC, 2),
                customer(5, "Eve 100%_done", "E\\ve", "Paris", 65, true, "2500.00", "2019-07-04", Tier.GOLD, null),
                customer(6, "Flann O'Brien", "", "Malmö", 36, false, "10.00", "2020-01-15", Tier.BASIC, 5));
    }

    /** Seven purchases of four of them. */
    static List<Purchase> purchases() {
        return List.of(
                purchase(1, 1, "Tea", 3, "4.50", "2026-01-01T10:00", "2026-01-03"),
                purchase(2, 1, "Lamp", 1, "120.00", "2026-02-11T23:59:59", null),
                purchase(3, 2, "Tea", 10, "4.25", "2026-02-12T00:00", "2026-02-12"),
                purchase(4, 3, "Desk", 2, "310.10", "2026-03-01T08:30", null),
                purchase(5, 5, "Lamp", 2, "115.00", "2026-03-01T08:30:00.000001", "2026-03-05"),
                purchase(6, 5, "Tea", 7, "4.75", "2026-04-30T17:45", "2026-05-02"),
                purchase(7, 5, "Rug", 1, "999.99", "2026-05-09T12:00", null));
    }

    private static Customer customer(
            int id,
            String name,
            @Nullable String nickname,
            String city,
            int age,
            boolean active,
            String balance,
            String joined,
            Tier tier,
            @Nullable Integer referrer) {
        return new Customer(
                id,
                name,
                "customer" + id + "@example.org",
                nickname,
                city,
                age,
                active,
                new BigDecimal(balance),
                LocalDate.parse(joined),
                tier,
                referrer);
    }

    private static Purchase purchase(
            int id, int customer, String product, int quantity, String price, String at, @Nullable String shipped) {
        return new Purchase(
                id,
                customer,
                product,
                quantity,
                new BigDecimal(price),
                LocalDateTime.parse(at),
                shipped == null ? null : LocalDate.parse(shipped));
    }
}
