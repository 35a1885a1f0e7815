package dev.rowan.sample.guide.estate;

import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;

/** A piece of ground. */
// snippet: land
@DiscriminatorValue("land")
@Table(name = "lands")
public record Land(
        @Id @Generated long id,
        String address,
        @Unique String parcel, // NOT NULL and unique in lands, which only these rows are in
        BigDecimal hectares,
        @Version int version)
        implements Estate {}
// end
