package dev.rowan.sample.benchmarks.model;

/** What a {@link Product} or {@link Reading} is filed under; stored by name. */
public enum Category {
    BOOK,
    GAME,
    GARDEN,
    KITCHEN,
    MUSIC
}
