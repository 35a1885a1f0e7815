package dev.rowan.type;

/** What a column holds, apart from any database's name for it. A dialect turns a {@link DataType} of one of these kinds into its own type. */
public enum SqlKind {
    /** True or false. */
    BOOLEAN,
    /** A whole number of 8 bits. */
    INT8,
    /** A whole number of 16 bits. */
    INT16,
    /** A whole number of 32 bits. */
    INT32,
    /** A whole number of 64 bits. */
    INT64,
    /** A binary floating point number of 32 bits. */
    FLOAT32,
    /** A binary floating point number of 64 bits. */
    FLOAT64,
    /** An exact decimal number with precision and scale. */
    DECIMAL,
    /** Text of a length in characters, or of any length. */
    TEXT,
    /** Bytes of a length, or of any length. */
    BYTES,
    /** A UUID. */
    UUID,
    /** A day without a time zone. */
    DATE,
    /** A time of day without a time zone. */
    TIME,
    /** A date and time without a time zone. */
    TIMESTAMP,
    /** A point on the time line; its offset is not kept. */
    INSTANT,
    /** A JSON document. */
    JSON,
    /** Values of another kind in a row. */
    ARRAY
}
