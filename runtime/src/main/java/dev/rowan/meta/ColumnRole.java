package dev.rowan.meta;

/** What Rowan itself does with a column. */
public enum ColumnRole {
    /** Nothing. */
    PLAIN,
    /** It is the key, or a part of it. */
    KEY,
    /** It tells which member of a family the row is. */
    DISCRIMINATOR,
    /** It counts the row's updates. */
    VERSION,
    /** It is set on insert. */
    CREATED_AT,
    /** It is set on insert and on update. */
    UPDATED_AT
}
