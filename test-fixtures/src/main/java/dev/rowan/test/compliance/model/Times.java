package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Generated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Every type of {@code java.time} that is a column, each of which may be missing. */
@Table
public record Times(
        @Id @Generated long id,
        @Nullable LocalDate day,
        @Nullable LocalTime clock,
        @Nullable LocalDateTime local,
        @Nullable OffsetDateTime offset,
        @Nullable Instant moment,
        @Column(precision = 3) @Nullable LocalDateTime millis,
        @Nullable Year year,
        @Nullable YearMonth month,
        @Nullable Duration span) {}
