package dev.rowan.annotation;

/** Who makes a key. */
public enum GeneratedBy {
    /** An identity column for whole numbers, {@link #UUID_V7} for {@code UUID}. */
    AUTO,
    /** The database's identity or auto-increment column. */
    IDENTITY,
    /** A sequence of the database; on databases without sequences creating the table fails with a clear error. */
    SEQUENCE,
    /** A random UUID made by the client. */
    UUID_V4,
    /** A UUID made by the client that begins with the time, so that keys are inserted in index order. */
    UUID_V7
}
