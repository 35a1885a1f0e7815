package dev.rowan.xa;

import dev.rowan.error.RowanException;

/**
 * Nobody can say whether a transaction over several databases is committed: its branches are prepared, and the log of
 * decisions cannot be reached. A recovery will tell, and end them all alike.
 */
public class InDoubtException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String transaction;

    InDoubtException(String transaction, Throwable cause) {
        super(
                "Transaction " + transaction + " is prepared, and whether it is committed is decided by recover(),"
                        + " since the log of decisions does not answer",
                cause);
        this.transaction = transaction;
    }

    /** The transaction, as the servers know it. */
    public String transaction() {
        return transaction;
    }
}
