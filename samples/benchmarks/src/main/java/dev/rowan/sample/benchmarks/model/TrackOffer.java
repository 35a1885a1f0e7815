package dev.rowan.sample.benchmarks.model;

import java.math.BigDecimal;

/** What three tables know together: a track, its album, and the product of the same number. */
public record TrackOffer(String track, String album, String product, BigDecimal price, int seconds) {}
