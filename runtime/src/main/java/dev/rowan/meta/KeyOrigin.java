package dev.rowan.meta;

/** Where a key's value comes from. */
public enum KeyOrigin {
    /** The record has it. */
    ASSIGNED,
    /** The database's identity column makes it. */
    IDENTITY,
    /** A sequence of the database makes it. */
    SEQUENCE,
    /** Rowan makes it before the insert. */
    CLIENT
}
