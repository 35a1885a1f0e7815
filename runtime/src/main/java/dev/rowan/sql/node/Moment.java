package dev.rowan.sql.node;

/** Stands in a {@link BindNode} for a time that is known when the statement is executed. */
public enum Moment {
    /** The time by the database's clock, cut to what its columns keep. */
    NOW
}
