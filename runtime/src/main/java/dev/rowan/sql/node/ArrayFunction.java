package dev.rowan.sql.node;

/** What is done with arrays. Positions count from 1. */
public enum ArrayFunction {
    /** An array of the elements that are given. */
    OF,
    /** Whether an array has an element that is given and not NULL. */
    CONTAINS,
    /** Whether an array has an element that may be NULL, which it then has not. */
    CONTAINS_NULLABLE,
    /** Whether an array has all elements of another; one that is NULL it has not. */
    CONTAINS_ALL,
    /** Whether two arrays have an element in common that is not NULL. */
    OVERLAPS,
    /** Whether two arrays have the same elements in the same order, of which those that are NULL are the same. */
    EQUAL,
    /** The number of elements. */
    LENGTH,
    /** The element at a position; NULL where there is none. */
    AT,
    /** The elements of one array and, behind them, those of another; NULL if either is. */
    CONCAT,
    /** An array with one more element, which may be NULL. */
    APPEND,
    /** At least one element, behind a comparison. */
    ANY,
    /** Every element, behind a comparison. */
    ALL
}
