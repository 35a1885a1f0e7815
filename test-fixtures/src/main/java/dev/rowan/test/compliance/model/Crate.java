package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.HasMany;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.References;
import dev.rowan.annotation.Shape;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has a list of rows with arrays: itself. */
@Table
@HasMany(name = "inner", target = Crate.class)
public record Crate(
        @Id int id,
        @References(Crate.class) @Index @Nullable Integer outerId,
        @Array List<String> tags,
        @Array @Nullable List<@Nullable Integer> counts,
        @Array @Nullable List<Long> longs,
        @Array @Nullable List<Double> ratios,
        @Array @Nullable List<@Nullable Boolean> flags,
        @Array @Nullable List<UUID> refs,
        @Array @Nullable List<Suit> suits,
        @Array @Nullable List<BigDecimal> prices,
        @Array @Nullable List<LocalDate> days,
        @Array @Nullable List<LocalTime> times,
        @Array @Nullable List<LocalDateTime> stamps,
        @Array @Nullable List<@Nullable Instant> moments) {
    /** A crate with what is in it. */
    @Shape(of = Crate.class)
    public record Contents(int id, List<Crate> inner) {}
}
