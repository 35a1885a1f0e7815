package dev.rowan.test.fleet;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A vehicle of which nothing more is to be said. */
@DiscriminatorValue("bike")
@Table(name = "bikes")
public record Bike(
        @Id @Generated long id,
        @Unique @Column(length = 20) String plate,
        @Column(length = 200) @Nullable String note,
        @References(Depot.class) @Nullable Long depotId,
        @Version int version)
        implements Vehicle {}
