package dev.rowan.plan;

import java.util.List;

/**
 * The statements that a query is read by on a database, known before anything is sent: {@code db.plan(query)}. As text it has
 * two lines for each.
 *
 * @param statements the statements, in the order in which they are sent: each once for all rows of those before it, and not
 *     at all where there are no such rows
 */
public record QueryPlan(List<Sent> statements) {
    /** Copies the list. */
    public QueryPlan {
        statements = List.copyOf(statements);
    }

    /**
     * A statement.
     *
     * @param reads what it is for: a line of {@code dev.rowan.sql.ShapePlan}, where the query is of a shape
     * @param sql its text; of one that takes keys, the text for one of them
     * @param keys how many keys it takes at the most, for each further of which it is sent again; 0 if it takes none
     */
    public record Sent(String reads, String sql, int keys) {}

    /** How many statements there are, if there are rows at every level, and no more keys than a statement takes. */
    public int count() {
        return statements.size();
    }

    /** What each statement is for, and its text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            Sent sent = statements.get(i);
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(sent.reads());
            text.append("\n   ").append(sent.sql());
        }
        return text.toString();
    }
}
