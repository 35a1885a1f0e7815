package dev.rowan.sql;

/**
 * Three values that belong together.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 * @param first the first
 * @param second the second
 * @param third the third
 */
public record Tuple3<A, B, C>(A first, B second, C third) {}
