package dev.rowan.sample.benchmarks.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ten columns of mixed types without a key, so that nothing has to be read back. */
@Table(name = "readings")
public record Reading(
        long device,
        @Column(length = 100) String place,
        @Nullable String note,
        @Column(precision = 10, scale = 2) BigDecimal cost,
        int level,
        double temperature,
        boolean alarm,
        @Column(length = 20) Category category,
        LocalDate calibrated,
        Instant measuredAt) {}
