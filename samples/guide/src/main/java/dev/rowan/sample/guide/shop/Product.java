package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is sold. */
// snippet: product
@Table(name = "products", comment = "What is sold")
@Unique({"name", "maker"})
public record Product(
        @Id @Generated @Nullable UUID id, // a version 7 UUID, made by Rowan
        String name,
        String maker,

        @Check("price >= 0") @Column(precision = 10, scale = 2)
        BigDecimal price,

        @Check("stock >= 0") int stock,

        @Computed("price * stock") @Column(precision = 20, scale = 2) @Nullable
        BigDecimal worth,

        @Nullable Duration warranty,
        @Convert(Labels.class) Set<String> labels,
        Map<String, Object> attributes) {} // JSON
// end
