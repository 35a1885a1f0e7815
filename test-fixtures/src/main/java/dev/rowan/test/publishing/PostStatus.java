package dev.rowan.test.publishing;

/** Where a post stands. */
public enum PostStatus {
    /** It is being written. */
    DRAFT,
    /** Everybody can read it. */
    PUBLISHED
}
