package dev.rowan.sql.node;

/** As what a place of a JSON document is wanted. JSON's null is NULL for all but the last two. */
public enum JsonForm {
    /** Text: of a string its content, of a number or a boolean how it is written. */
    TEXT,
    /** A decimal; null if it is no number. */
    DECIMAL,
    /** A whole number, cut off towards zero; null if it is no number. */
    WHOLE,
    /** A condition; null if it is neither true nor false. */
    BOOLEAN,
    /** JSON. */
    DOCUMENT,
    /** Whether the place is there. */
    EXISTS
}
