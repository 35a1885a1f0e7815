package dev.rowan.sql;

/**
 * A list whose elements come by a join in the statement of the rows that they belong to. For loading.
 *
 * @param shape what an element is read as
 * @param start where the columns of the shape begin among those of the statement, counted from 0
 * @param link the key of the row that an element belongs to
 * @param identity what tells one element from all others; there is none where a row has no elements
 * @param together whether the rows with one element come one after the other
 * @param <C> an element
 */
public record JoinedList<C>(Shape<C> shape, int start, ShapeKey link, ShapeKey identity, boolean together) {}
