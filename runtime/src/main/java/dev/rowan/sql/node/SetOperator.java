package dev.rowan.sql.node;

/** Set operations. */
public enum SetOperator {
    /** Rows of either, equal ones once. */
    UNION,
    /** Rows of both, one after the other. */
    UNION_ALL,
    /** Rows that are in both, equal ones once. */
    INTERSECT,
    /** Rows that are in both, as often as in the one that has them less often. */
    INTERSECT_ALL,
    /** Rows of the first that are not in the second, equal ones once. */
    EXCEPT,
    /** Rows of the first, each less often by how often it is in the second. */
    EXCEPT_ALL
}
