package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to sort by: many types, few different values, most of which may be missing. */
@Table
public record Specimen(
        @Id int tray,
        @Id int slot,
        @Nullable String label,
        @Nullable Integer size,
        @Nullable Long weight,
        @Column(precision = 12, scale = 3) @Nullable BigDecimal price,
        @Nullable Double ratio,
        boolean alive,
        @Nullable LocalDate found,
        @Nullable LocalDateTime seen,
        @Nullable Instant noted,
        @Nullable UUID mark,
        @Nullable Tier tier) {}
