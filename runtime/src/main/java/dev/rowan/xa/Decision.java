package dev.rowan.xa;

/** What becomes of a transaction over several databases. */
public enum Decision {
    /** All its branches are committed. */
    COMMIT,
    /** All its branches are rolled back, which is so as well where nothing is decided. */
    ROLLBACK
}
