package dev.rowan.annotation;

/** What a save does with the rows at the other end of a relation. */
public enum SaveMode {
    /**
     * Afterwards there are just those of the tree: others are deleted if the relation says {@code orphanRemoval}, and lose
     * their foreign key otherwise. By way of a join table, others are no longer joined.
     */
    REPLACE,
    /** Those of the tree are inserted, updated or joined; others stay as they are. */
    MERGE,
    /** All of the tree are inserted or joined, and none is looked for; others stay as they are. */
    APPEND
}
