package dev.rowan.sql;

/**
 * A shape of a table with a primary key. Generated shapes are, where their table has one.
 *
 * @param <T> the record
 * @param <K> the table's key
 */
public interface KeyedShape<T, K> {
    /** The query of the row of a key. */
    Select<T> byKey(K key);
}
