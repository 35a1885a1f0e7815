package dev.rowan.sql.node;

import java.util.List;

/**
 * How the rows of a query are locked.
 *
 * @param strength against what
 * @param of the sources whose rows are locked; none for all
 * @param locked what is done about rows that are locked already
 */
public record LockNode(Strength strength, List<Source> of, Wait locked) {
    /** Copies the list. */
    public LockNode {
        of = List.copyOf(of);
    }

    /** What a lock is for. */
    public enum Strength {
        /** The rows are going to be changed. */
        UPDATE,
        /** The rows are to stay as they are. */
        SHARE
    }

    /** What is done about rows that are locked already. */
    public enum Wait {
        /** They are waited for. */
        WAIT,
        /** It is an error. */
        NO_WAIT,
        /** They are left out. */
        SKIP_LOCKED
    }
}
