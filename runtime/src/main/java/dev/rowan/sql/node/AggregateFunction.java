package dev.rowan.sql.node;

/** Aggregates. */
public enum AggregateFunction {
    /** How many. */
    COUNT,
    /** The sum. */
    SUM,
    /** The mean. */
    AVG,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX
}
