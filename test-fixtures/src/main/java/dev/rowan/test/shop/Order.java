package dev.rowan.test.shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;

/** What a customer wants. */
// snippet: order
@Table(name = "orders")
@HasMany(name = "items", target = OrderItem.class, orderBy = "line", cascade = true, orphanRemoval = true)
@HasMany(name = "payments", target = Payment.class, orderBy = "amount")
public record Order(
        @Id UUID id,
        @References(Customer.class) @Index long customerId,
        OrderStatus status,
        LocalDateTime orderedAt,
        @Column(precision = 12, scale = 2) BigDecimal total,
        @Version int version) {}
// end
