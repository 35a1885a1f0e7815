package dev.rowan.annotation;

/** How what a relation leads to is read for the rows of a {@link Shape}. All bring the same trees. */
public enum Strategy {
    /**
     * By a statement of its own for the keys of the rows, {@code where post_id in (?, ?)}. What lists are read by if nothing is
     * said. For records at the end of relations to one as well: each comes once, however many rows refer to it.
     */
    SELECT_IN,
    /**
     * In the statement of the rows, by a join, whose rows are put together by their keys. As relations to one are if nothing is said.
     * Each row of the shape comes as often as its list has elements, and two lists multiply each other's.
     */
    JOIN,
    /** By a statement of its own, which has the one of the rows in a sub-select: one, however many keys there are. */
    SUBQUERY,
    /**
     * In the statement of the rows, as JSON that a sub-select makes of the elements, and from which they are read as exactly
     * as from columns. Lists within come with the same JSON, or by their keys. Columns that are arrays are refused.
     */
    JSON
}
