package dev.rowan.test.shop;

import dev.rowan.annotation.Shape;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** An order as its customer sees it, with what was ordered. */
// snippet: view
@Shape(of = Order.class)
public record OrderView(UUID id, OrderStatus status, LocalDateTime orderedAt, BigDecimal total, List<ItemView> items) {}
// end
