package dev.rowan.test.shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;

/** What the shop sells, and how much of it is there. */
// snippet: product
@Table(name = "products")
public record Product(
        @Id @Generated long id,
        @Unique @Column(length = 20) String sku,
        @Column(length = 80) String name,
        @References(Supplier.class) long supplierId,
        @Column(precision = 10, scale = 2) BigDecimal price,
        @Check("stock >= 0") int stock,
        @Version int version) {}
// end
