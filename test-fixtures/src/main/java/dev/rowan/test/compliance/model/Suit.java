package dev.rowan.test.compliance.model;

/** An enum without a code. */
public enum Suit {
    CLUBS,
    DIAMONDS,
    HEARTS,
    SPADES
}
