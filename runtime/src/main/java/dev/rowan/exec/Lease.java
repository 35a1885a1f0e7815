package dev.rowan.exec;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection, lent for one statement or transaction: bare, or behind a handle of Jdbi's. Confined to one thread at a time. */
public abstract sealed class Lease permits BareLease, HandleLease {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private boolean damaged;

    Lease() {}

    /** Notes that its connection could not be made what it was before. What was done on it stands, and nobody is lent it again. */
    final void damaged(Throwable failure) {
        if (!damaged) {
            damaged = true;
            LOG.warn(
                    "A connection could not be given back as it came, and is taken out of use",
                    SanitisedCause.of(failure));
        }
    }

    /** Whether nobody should be lent its connection again. */
    final boolean isDamaged() {
        return damaged;
    }

    abstract Connection connection();

    /**
     * The handle that it is behind.
     *
     * @throws IllegalStateException if there is none
     */
    abstract Handle handle();

    /** Whether somebody listens to Jdbi's own statements on it. */
    abstract boolean isLogged();

    /** The seconds after which a statement stops that says nothing else; 0 for none. */
    abstract int queryTimeout();

    /** The seconds after which a statement with these options stops; 0 for none. */
    final int timeoutSeconds(StatementOptions options) {
        int own = options.timeoutSeconds();
        return own == 0 ? queryTimeout() : own;
    }

    abstract boolean isInTransaction();

    abstract void begin() throws SQLException;

    abstract void commit() throws SQLException;

    abstract void rollback() throws SQLException;

    abstract void savepoint(String name) throws SQLException;

    abstract void releaseSavepoint(String name) throws SQLException;

    abstract void rollbackToSavepoint(String name) throws SQLException;

    /** Has an action run when the transaction that it is in was committed. */
    abstract void afterCommit(Runnable action);

    /** Has an action run when the transaction that it is in was rolled back. */
    abstract void afterRollback(Runnable action);

    /** Whether it was given back; its connection may be somebody else's by now. */
    abstract boolean isClosed();

    abstract void close() throws SQLException;
}
