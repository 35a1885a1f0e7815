package dev.rowan.dialect;

/** What not every database can do. Tests and messages are gated by these. */
public enum Feature {
    /** Sequences. */
    SEQUENCES,
    /** Indexes with a condition. */
    PARTIAL_INDEXES,
    /** Indexes over expressions. */
    EXPRESSION_INDEXES,
    /** Comments on tables and columns. */
    COMMENTS,
    /** Collations of single columns. */
    COLLATIONS,
    /** Schema changes that a rollback takes back. */
    TRANSACTIONAL_DDL,
    /** A transaction goes on after a statement has failed. */
    CONTINUES_AFTER_ERROR,
    /** Text compares with upper and lower case being different, as a rule. */
    CASE_SENSITIVE_TEXT,
    /** Decimals of any precision are kept exactly. */
    EXACT_DECIMALS,
    /** A quotient or mean of decimals compares as it is read, with as many digits and no more. */
    COMPARABLE_QUOTIENTS,
    /** Text may hold the character U+0000. */
    NUL_IN_TEXT,
    /** Several connections may write at the same time. */
    CONCURRENT_WRITERS,
    /** Isolation levels can be chosen. */
    ISOLATION_LEVELS,
    /** Paths into JSON. */
    JSON_PATHS,
    /** Comparisons with any or all rows of a query, besides IN and NOT IN. */
    QUANTIFIED_COMPARISONS,
    /** Regular expressions. */
    REGULAR_EXPRESSIONS,
    /** A function that turns text round. */
    REVERSED_TEXT,
    /** A transaction that is prepared outlives its connection, and is committed or rolled back on another. */
    TWO_PHASE_COMMIT
}
