package dev.rowan.test.depot;

/**
 * The key of an owner.
 *
 * @param value the number
 */
public record OwnerId(int value) {}
