package dev.rowan.annotation;

/** How a Java name becomes a database name when none is written out. */
public enum NamingStrategy {
    /** {@code createdAt} becomes {@code created_at}. */
    SNAKE_CASE,
    /** {@code createdAt} becomes {@code CREATED_AT}. */
    UPPER_SNAKE_CASE,
    /** {@code createdAt} stays {@code createdAt}. */
    AS_WRITTEN
}
