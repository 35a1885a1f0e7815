package dev.rowan.test.depot;

/**
 * The key of a good.
 *
 * @param value the number
 */
public record GoodId(long value) {}
