package dev.rowan.exec;

import org.jspecify.annotations.Nullable;

/**
 * What a connection is told for a transaction.
 *
 * @param isolation the level, or null for the database's default
 * @param readOnly whether the server is told that nothing will be changed
 */
public record TransactionSettings(@Nullable Isolation isolation, boolean readOnly) {
    static final TransactionSettings DEFAULT = new TransactionSettings(null, false);
}
