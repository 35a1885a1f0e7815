package dev.rowan.exec;

/**
 * A query that one line of the application has sent again and again within one transaction, or without
 * a pause outside, most likely in a loop over the rows of another.
 *
 * @param sql the text, with placeholders where values were bound
 * @param caller the line, as a stack trace shows it
 * @param times how often it was sent until it was reported
 */
public record RepeatedQuery(String sql, String caller, int times) {}
