package dev.rowan.sample.benchmarks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody looks for; null for whatever does not matter. */
public record Search(
        @Nullable String name,
        @Nullable BigDecimal least,
        @Nullable Boolean active,
        @Nullable Category category,
        @Nullable LocalDate since) {
    /** All five, which four products of {@link Samples} meet. */
    public static final Search ALL =
            new Search("number 9", new BigDecimal("12.50"), true, Category.MUSIC, LocalDate.of(2020, 2, 29));
}
