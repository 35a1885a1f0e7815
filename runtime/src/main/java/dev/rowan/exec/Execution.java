package dev.rowan.exec;

import dev.rowan.error.RowanException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One execution that has ended.
 *
 * @param kind what it was
 * @param sql the text, with placeholders where values were bound
 * @param batchSize how many times it ran: the number of rows of a batch, else 1
 * @param elapsed the time from before it was prepared until its rows were read
 * @param rows how many rows it returned, or how many it changed as far as the driver tells
 * @param error what went wrong, or null
 */
public record Execution(
        ExecutionKind kind,
        String sql,
        int batchSize,
        Duration elapsed,
        long rows,
        @Nullable RowanException error) {
    /** What the statement does: its first word in lower case, such as {@code select}. */
    public String operation() {
        return SqlSummary.operation(sql);
    }

    /** The first table that the statement names; empty if it names none. */
    public String table() {
        return SqlSummary.table(sql);
    }
}
