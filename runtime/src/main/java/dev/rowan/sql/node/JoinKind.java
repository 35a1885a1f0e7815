package dev.rowan.sql.node;

/** Which rows a join keeps. */
public enum JoinKind {
    /** Rows that have a partner. */
    INNER,
    /** Every row before the join, with NULLs where it has no partner. */
    LEFT,
    /** Every row of the joined source, with NULLs where it has no partner. */
    RIGHT,
    /** Every row of both. */
    FULL,
    /** Each row with each. */
    CROSS
}
