package dev.rowan.test.fleet;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A vehicle for people. */
@DiscriminatorValue("car")
@Table(name = "cars")
public record Car(
        @Id @Generated long id,
        @Unique @Column(length = 20) String plate,
        @Column(length = 200) @Nullable String note,
        @References(Depot.class) @Nullable Long depotId,
        @Default("0") @Check("km >= 0") int km,
        int seats,
        @Default("PETROL") Fuel fuel,
        @Embedded(prefix = "engine_") @Nullable Engine engine,
        @Version int version)
        implements Vehicle {}
