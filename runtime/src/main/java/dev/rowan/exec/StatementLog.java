package dev.rowan.exec;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listeners that write to SLF4J: every statement, or the slow ones. Bind values are not written. */
public final class StatementLog {
    private static final Logger SQL = LoggerFactory.getLogger("dev.rowan.sql");
    private static final Logger SLOW = LoggerFactory.getLogger("dev.rowan.slow");

    private StatementLog() {}

    /** Writes every execution to the logger {@code dev.rowan.sql} at level INFO. */
    public static ExecutionListener echo() {
        return execution -> {
            if (SQL.isInfoEnabled()) {
                SQL.info("{}", line(execution));
            }
        };
    }

    /**
     * Writes executions that took as long as {@code threshold} or longer to {@code dev.rowan.slow} at level WARN, with the
     * line of the application that had them executed; of a stream, the line that closed it.
     */
    public static ExecutionListener slow(Duration threshold) {
        return execution -> {
            if (execution.elapsed().compareTo(threshold) >= 0 && SLOW.isWarnEnabled()) {
                String caller = CallSite.find();
                SLOW.warn("{}", caller == null ? line(execution) : line(execution) + " at " + caller);
            }
        };
    }

    private static String line(Execution execution) {
        String text = String.format(
                Locale.ROOT, "%.3f ms, %d rows", execution.elapsed().toNanos() / 1e6, execution.rows());
        if (execution.batchSize() != 1) {
            text += ", batch of " + execution.batchSize();
        }
        if (execution.error() != null) {
            text += ", failed with " + execution.error().getClass().getSimpleName();
        }
        return text + ": " + execution.sql();
    }
}
