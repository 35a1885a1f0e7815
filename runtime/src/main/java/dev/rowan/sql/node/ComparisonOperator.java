package dev.rowan.sql.node;

/** Operators between comparable values. */
public enum ComparisonOperator {
    /** Equal. */
    EQUAL,
    /** Not equal. */
    NOT_EQUAL,
    /** Less. */
    LESS,
    /** Less or equal. */
    LESS_OR_EQUAL,
    /** Greater. */
    GREATER,
    /** Greater or equal. */
    GREATER_OR_EQUAL,
    /** Different, where null equals null. */
    DISTINCT,
    /** Equal, where null equals null. */
    NOT_DISTINCT
}
