package dev.rowan.test.compliance.model;

/** How good a customer is. */
public enum Tier {
    BASIC,
    GOLD
}
