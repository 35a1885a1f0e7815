package dev.rowan.test.compliance.model;

import dev.rowan.annotation.Projection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a city is worth. */
@Projection
public record CitySummary(
        String city,
        long customers,
        BigDecimal balance,
        @Nullable Integer oldest) {}
