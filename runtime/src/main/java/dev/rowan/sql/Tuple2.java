package dev.rowan.sql;

/**
 * Two values that belong together.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param first the first
 * @param second the second
 */
public record Tuple2<A, B>(A first, B second) {}
