package dev.rowan.test.shop;

/** How good a customer is. */
public enum Level {
    /** As most are. */
    PLAIN,
    /** Better. */
    SILVER,
    /** Best. */
    GOLD
}
