package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** One product of a sale. */
// snippet: line
@Table(name = "sale_lines")
public record SaleLine(
        @Id @References(Sale.class) long saleId,
        @Id @References(Product.class) UUID productId, // both together are the key, a SaleLineKey
        int quantity) {}
// end
