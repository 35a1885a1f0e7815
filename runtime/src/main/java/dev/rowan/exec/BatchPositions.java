package dev.rowan.exec;

import dev.rowan.error.BatchPosition;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which row of a batch was refused, where a driver tells it without doubt. Drivers that rewrite batches, or send them
 * as one, say that more rows failed than did, or that others did; nothing is made of that.
 */
final class BatchPositions {
    private static final Pattern POSTGRESQL = Pattern.compile("Batch entry (\\d{1,9}) ");

    private BatchPositions() {}

    /** The place of the row that was refused in a batch of a statement; null if this is no batch's error, or nobody knows. */
    static @Nullable BatchPosition of(SQLException error, @Nullable String sql, DriverKind driver) {
        if (!(error instanceof BatchUpdateException refused)) {
            return null;
        }
        int[] counts = refused.getUpdateCounts();
        int row = driver == DriverKind.POSTGRESQL ? entry(refused, sql) : counted(counts);
        return row < 0 || row >= counts.length ? null : new BatchPosition(row, counts.length);
    }

    /** PostgreSQL's driver has it in the text alone. It counts inserts in another way if it is told to rewrite them. */
    private static int entry(BatchUpdateException refused, @Nullable String sql) {
        String text = refused.getMessage();
        if (text == null || sql == null || sql.startsWith("insert")) {
            return -1;
        }
        Matcher entry = POSTGRESQL.matcher(text);
        return entry.lookingAt() ? Integer.parseInt(entry.group(1)) : -1;
    }

    /** The only row that failed, where all others were met. */
    private static int counted(int[] counts) {
        int failed = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == Statement.EXECUTE_FAILED && failed < 0) {
                failed = i;
            } else if (counts[i] < 1) {
                return -1;
            }
        }
        return counts.length < 2 ? -1 : failed;
    }
}
