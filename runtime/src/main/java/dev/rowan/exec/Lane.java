package dev.rowan.exec;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A way to send statements over a lease. All lanes give the same results, errors and events. */
interface Lane {
    /** Sends what answers with rows, be it a query or a change that returns some. */
    <T extends @Nullable Object> T query(Lease lease, Command command, ResultReader<T> reader) throws SQLException;

    /** Sends a change and gives the number of rows that it found. */
    long update(Lease lease, Command command) throws SQLException;

    /** Sends an insert and reads the keys that the server made. */
    <T extends @Nullable Object> T insert(Lease lease, Command command, String[] keys, ResultReader<T> reader)
            throws SQLException;

    /** Sends a batch and gives what the driver says of each row, which may be {@code SUCCESS_NO_INFO}. */
    int[] batch(Lease lease, Batch<?> batch) throws SQLException;

    /** Sends a batch of inserts and reads the keys that the server made. */
    <T extends @Nullable Object> T insertBatch(Lease lease, Batch<?> batch, String[] keys, ResultReader<T> reader)
            throws SQLException;

    /** Sends a query whose rows are read later. The cursor must be closed. */
    Cursor open(Lease lease, Command command, int fetchSize) throws SQLException;
}
