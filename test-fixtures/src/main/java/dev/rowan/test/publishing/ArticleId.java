package dev.rowan.test.publishing;

/**
 * The key of an article, which is no other number.
 *
 * @param value the number
 */
public record ArticleId(long value) {}
