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
    UPDATED_AT,
    /** It is set on insert to who does it. */
    CREATED_BY,
    /** It is set on insert and on update to who does it. */
    UPDATED_BY,
    /** It says that the row is deleted. */
    DELETED;

    /** Whether something is set on insert that the record need not have. */
    public boolean isFilled() {
        return moves() || this == CREATED_AT || this == CREATED_BY;
    }

    /** Whether it is set anew with every update, whatever else is set. */
    public boolean moves() {
        return this == VERSION || this == UPDATED_AT || this == UPDATED_BY;
    }
}
