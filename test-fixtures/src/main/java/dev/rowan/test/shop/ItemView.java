package dev.rowan.test.shop;

import dev.rowan.annotation.From;
import dev.rowan.annotation.Shape;
import java.math.BigDecimal;

/** A line of an order, with the name of its product. */
// snippet: itemview
@Shape(of = OrderItem.class)
public record ItemView(int line, @From("product.name") String product, int quantity, BigDecimal price) {}
// end
