package dev.rowan.test.shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** Money for an order. */
@Table(name = "payments")
public record Payment(
        @Id UUID id,
        @Unique @References(Order.class) UUID orderId,
        @Column(precision = 12, scale = 2) BigDecimal amount,
        PaymentStatus status,
        @Version int version) {}
