package dev.rowan.session;

/** What a session has to do with a record. */
public enum RecordState {
    /** It was added, and is inserted with the next flush. */
    PENDING,
    /** It is as the database has it, as far as the session knows. */
    CLEAN,
    /** It was updated; what differs is written with the next flush. */
    CHANGED,
    /** It was removed, and is deleted with the next flush. */
    REMOVED,
    /** The session does not know it, or no longer. */
    DETACHED
}
