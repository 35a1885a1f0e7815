package dev.rowan.sql;

/**
 * A list whose elements come as JSON with the row that they belong to. For loading.
 *
 * @param shape what an element is read as
 * @param column where the JSON is in the row, counted from 0
 * @param width how many values an element has
 * @param <C> an element
 */
public record JsonList<C>(Shape<C> shape, int column, int width) {}
