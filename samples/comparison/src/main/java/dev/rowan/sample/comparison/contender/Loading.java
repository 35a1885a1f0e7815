package dev.rowan.sample.comparison.contender;

/** How children are read. */
public enum Loading {
    /** By a statement of their own with the keys of the parents. */
    SELECT_IN,
    /** In one statement with the parents, each of which comes once for each child. */
    JOIN,
    /** By a statement of their own with the parents' query in it. */
    SUBQUERY,
    /** In one statement, as JSON beside each parent. */
    JSON
}
