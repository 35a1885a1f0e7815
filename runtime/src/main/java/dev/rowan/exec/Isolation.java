package dev.rowan.exec;

import java.sql.Connection;

/** How much of concurrent transactions one can see. */
public enum Isolation {
    /** Uncommitted changes of others, where the database shows them at all. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** What was committed when a statement begins. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** What was committed when the transaction began. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after the other; those for which that cannot be are refused and may be retried. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** JDBC's number for it. */
    public int level() {
        return level;
    }
}
