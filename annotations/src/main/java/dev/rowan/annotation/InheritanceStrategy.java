package dev.rowan.annotation;

/** Where the columns are that only some members of a family have. */
public enum InheritanceStrategy {
    /** In the table of all: NULL in the rows of the other members. */
    SINGLE_TABLE
}
