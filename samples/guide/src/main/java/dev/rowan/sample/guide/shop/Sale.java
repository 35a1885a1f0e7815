package dev.rowan.sample.guide.shop;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody has bought. */
// snippet: sale
@Table(name = "sales")
public record Sale(
        @Id @Generated long id,
        Instant soldAt,
        @Embedded(prefix = "ship_") Address shipTo, // ship_street, ship_postcode, ship_city
        @Embedded(prefix = "bill_") @Nullable Address billTo) {} // null when all its columns are NULL
// end
