package dev.rowan.sql.node;

/** Aggregates. */
public enum AggregateFunction {
    /** How many. */
    COUNT,
    /** The sum. */
    SUM,
    /** The sum of 64-bit whole numbers, which is one itself. */
    SUM_INT64,
    /** The mean. */
    AVG,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX,
    /** The least UUID. */
    MIN_UUID,
    /** The greatest UUID. */
    MAX_UUID,
    /** One of the values, whichever. */
    ANY_VALUE,
    /** Texts one behind the other, with a separator. */
    STRING_AGG,
    /** Values in an array. */
    ARRAY_AGG,
    /** Whether a condition holds for all. */
    EVERY,
    /** Whether a condition holds for one or more. */
    ANY,
    /** The standard deviation of all there is. */
    STDDEV_POP,
    /** The standard deviation, told from a sample. */
    STDDEV_SAMP,
    /** The variance of all there is. */
    VAR_POP,
    /** The variance, told from a sample. */
    VAR_SAMP
}
