package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.Nullable;

/** One part twice, the second of which may be missing. */
@Table
public record Parcel(
        @Id @Generated long id,
        @Embedded(prefix = "from_") Address sender,
        @Embedded(prefix = "to_") @Nullable Address receiver) {}
