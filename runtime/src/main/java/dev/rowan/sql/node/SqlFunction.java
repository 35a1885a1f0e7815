package dev.rowan.sql.node;

/** Functions that every dialect has. */
public enum SqlFunction {
    /** Text in lower case. */
    LOWER,
    /** Text in upper case. */
    UPPER,
    /** The number of characters. */
    LENGTH,
    /** Text without spaces at its ends. */
    TRIM,
    /** Texts one behind the other. */
    CONCAT,
    /** A part of a text, by position from 1 and length. */
    SUBSTRING,
    /** Text with one part put for another. */
    REPLACE,
    /** The first that is not null. */
    COALESCE,
    /** Null where two are equal, else the first. */
    NULLIF,
    /** A number without its sign. */
    ABS,
    /** A number rounded to some digits. */
    ROUND
}
