package dev.rowan.test.fleet;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A vehicle for goods. */
@DiscriminatorValue("truck")
@Table(name = "trucks")
public record Truck(
        @Id @Generated long id,
        @Unique @Column(length = 20) String plate,
        @Column(length = 200) @Nullable String note,
        @References(Depot.class) @Nullable Long depotId,
        @Default("0") @Check("km >= 0") int km,

        @Check("payload > 0") @Column(precision = 8, scale = 2)
        BigDecimal payload,

        @Unique @Column(length = 30) String permit,
        @Default(sql = "1 + 1") @Nullable Integer axles,

        @References(value = Car.class, relation = "escort") @Nullable
        Long escortId,

        @Version int version)
        implements Vehicle {}
