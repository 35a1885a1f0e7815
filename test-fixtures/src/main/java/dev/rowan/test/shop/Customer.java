package dev.rowan.test.shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A contact who orders. */
// snippet: customer
@DiscriminatorValue("customer")
@HasMany(name = "orders", target = Order.class, orderBy = "orderedAt desc")
public record Customer(
        @Id @Generated long id,
        @Column(length = 80) String name,
        @Unique @Column(length = 120) String email,
        @Default("PLAIN") Level level,
        @Column(precision = 12, scale = 2) @Nullable BigDecimal creditLimit,
        @Embedded(prefix = "home_") @Nullable Address home,
        @Version int version)
        implements Contact {}
// end
