package dev.rowan.annotation;

/** How what a relation leads to is read for the rows of a {@link Shape}. All bring the same trees. */
public enum Strategy {
    /** By a statement of its own for the keys of the rows, {@code where post_id in (?, ?)}. What lists are read by if nothing is said. */
    SELECT_IN,
    /**
     * In the statement of the rows, by a join, whose rows are put together by their keys. As relations to one always are.
     * Each row of the shape comes as often as its list has elements, and two lists multiply each other's.
     */
    JOIN,
    /** By a statement of its own, which has the one of the rows in a sub-select: one, however many keys there are. */
    SUBQUERY
}
