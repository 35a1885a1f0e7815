package dev.rowan.sql.node;

/** Functions that mean the same on every dialect, whatever they are called there. */
public enum SqlFunction {
    /** Text in lower case. */
    LOWER,
    /** Text in upper case. */
    UPPER,
    /** The number of characters. */
    LENGTH,
    /** Text without spaces at its ends. */
    TRIM,
    /** Text without spaces in front. */
    LTRIM,
    /** Text without spaces at its end. */
    RTRIM,
    /** Texts one behind the other. */
    CONCAT,
    /** A part of a text, by position from 1 and perhaps length. */
    SUBSTRING,
    /** The first characters of a text, by number. */
    LEFT,
    /** The last characters of a text, by number. */
    RIGHT,
    /** Where a text, the first, begins in another, from 1; 0 if it is not there. */
    POSITION,
    /** Text with one part put for another. */
    REPLACE,
    /** Text of a length, filled up in front with a character, or cut off. */
    LPAD,
    /** Text of a length, filled up at the end with a character, or cut off. */
    RPAD,
    /** Text several times. */
    REPEAT,
    /** Text from its end to its beginning. */
    REVERSE,
    /** Whether a text has a part that matches a regular expression. */
    MATCHES,
    /** Whether a text has a part that matches a regular expression, upper and lower case being the same. */
    MATCHES_IGNORE_CASE,
    /** The first that is not null. */
    COALESCE,
    /** Null where two are equal, else the first. */
    NULLIF,
    /** The greatest; null if one is. */
    GREATEST,
    /** The least; null if one is. */
    LEAST,
    /** A number without its sign. */
    ABS,
    /** A decimal rounded to some digits. */
    ROUND,
    /** A floating point number rounded to some digits. */
    ROUND_FLOAT,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** The least whole number that is not less. */
    CEIL,
    /** A number without what is behind its point. */
    TRUNC,
    /** What a division of decimals leaves over. */
    REMAINDER_DECIMAL,
    /** What a division of floating point numbers leaves over. */
    REMAINDER_FLOAT,
    /** -1, 0 or 1. */
    SIGN,
    /** A number to the power of another. */
    POWER,
    /** The square root; null of a negative number. */
    SQRT,
    /** The power of Euler's number. */
    EXP,
    /** The natural logarithm; null of what is not positive. */
    LN,
    /** A number from 0 to below 1, another one each time. */
    RANDOM,
    /** 1 where a key of the groups is left out, else 0. */
    GROUPING
}
