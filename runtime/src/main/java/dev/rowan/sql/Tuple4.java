package dev.rowan.sql;

/**
 * Four values that belong together.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param <D> the type of the fourth
 * @param first the first
 * @param second the second
 * @param third the third
 * @param fourth the fourth
 */
public record Tuple4<A, B, C, D>(A first, B second, C third, D fourth) {}
