package dev.rowan.xa;

import dev.rowan.error.RowanException;

/**
 * Nobody can say whether a transaction over several databases is committed. Either its branches are prepared, and the log of
 * decisions cannot be reached: a recovery will tell, and end them all alike. Or only one database was used, and the
 * connection was lost while it committed: what the transaction has written, or has not, is all that tells.
 */
public class InDoubtException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String transaction;
    private final boolean recoverable;

    private InDoubtException(String transaction, boolean recoverable, String message, Throwable cause) {
        super(message, cause);
        this.transaction = transaction;
        this.recoverable = recoverable;
    }

    static InDoubtException ofAll(String transaction, Throwable cause) {
        return new InDoubtException(
                transaction,
                true,
                "Transaction " + transaction + " is prepared, and whether it is committed is decided by recover(),"
                        + " since the log of decisions does not answer",
                cause);
    }

    static InDoubtException ofOne(String transaction, String database, Throwable cause) {
        return new InDoubtException(
                transaction,
                false,
                "The connection was lost while transaction " + transaction + " was committed in " + database
                        + ", the only database that it used. Whether it is, only its rows tell: look for one that it writes"
                        + " before doing it again",
                cause);
    }

    /** The transaction, as the servers know it. */
    public String transaction() {
        return transaction;
    }

    /** Whether {@code recover()} decides and tells. */
    public boolean isRecoverable() {
        return recoverable;
    }
}
