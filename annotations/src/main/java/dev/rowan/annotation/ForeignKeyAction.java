package dev.rowan.annotation;

/** What a foreign key does when the row that it refers to goes or changes its key. */
public enum ForeignKeyAction {
    /** The change is refused. */
    NO_ACTION,
    /** The change is refused at once, even where constraints are deferred. */
    RESTRICT,
    /** The change is carried out on this row too. */
    CASCADE,
    /** The column becomes NULL. */
    SET_NULL,
    /** The column takes its default. */
    SET_DEFAULT
}
