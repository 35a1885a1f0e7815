package dev.rowan.test.shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;

/** A contact who delivers. */
// snippet: supplier
@DiscriminatorValue("supplier")
@HasMany(name = "products", target = Product.class, orderBy = "sku")
public record Supplier(
        @Id @Generated long id,
        @Column(length = 80) String name,
        @Unique @Column(length = 120) String email,
        int deliveryDays,
        @Version int version)
        implements Contact {}
// end
