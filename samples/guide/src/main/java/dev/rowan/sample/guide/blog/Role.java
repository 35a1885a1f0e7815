package dev.rowan.sample.guide.blog;

/** What somebody may do. Stored by name. */
public enum Role {
    /** Reads and writes. */
    MEMBER,
    /** Publishes. */
    EDITOR
}
