package dev.rowan.test.shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKeyAction;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of an order. */
// snippet: item
@Table(name = "order_items")
public record OrderItem(
        @Id @References(value = Order.class, onDelete = ForeignKeyAction.CASCADE)
        UUID orderId,

        @Id int line,
        @References(Product.class) long productId,
        @Check("quantity > 0") int quantity,
        @Column(precision = 10, scale = 2) BigDecimal price) {}
// end
