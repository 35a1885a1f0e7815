package dev.rowan.exec;

/**
 * An execution that is about to begin.
 *
 * @param kind what it is
 * @param sql the text, with placeholders where values are bound
 * @param batchSize how many times it runs: the number of rows of a batch, else 1
 * @param dialect the name of the dialect, as tracing calls database systems: {@code mysql}, {@code postgresql}
 */
public record ExecutionStart(ExecutionKind kind, String sql, int batchSize, String dialect) {
    /** What the statement does: its first word in lower case, such as {@code select}. */
    public String operation() {
        return SqlSummary.operation(sql);
    }

    /** The first table that the statement names; empty if it names none. */
    public String table() {
        return SqlSummary.table(sql);
    }
}
