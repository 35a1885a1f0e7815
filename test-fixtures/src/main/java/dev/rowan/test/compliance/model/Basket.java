package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Array;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is stored as an array. */
@Table
public record Basket(
        @Id @Generated long id,
        @Array List<String> tags,
        @Array @Nullable List<@Nullable Integer> counts,
        @Array List<Short> shorts,
        @Array List<Long> longs,
        @Array List<Double> ratios,
        @Array List<Boolean> flags,
        @Array List<UUID> refs,
        @Array List<LocalDate> days,
        @Array List<Suit> suits,
        @Array List<MemberId> members,
        @Array List<Priority> priorities,
        @Array List<@Nullable BigDecimal> prices,
        @Array List<LocalTime> times,
        @Array List<LocalDateTime> stamps,
        @Array List<Instant> moments,
        @Array List<OffsetDateTime> offsets) {}
