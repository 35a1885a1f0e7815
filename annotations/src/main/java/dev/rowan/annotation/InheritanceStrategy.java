package dev.rowan.annotation;

/** Where the columns are that only some members of a family have. */
public enum InheritanceStrategy {
    /** In the table of all: NULL in the rows of the other members. */
    SINGLE_TABLE,
    /**
     * In a table for each member, which has them beside the key; what all members have is in the family's table. The
     * member's {@link Table} names its table.
     */
    JOINED
}
