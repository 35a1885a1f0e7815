package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: a query with a name, before the statement that reads it.
 *
 * @param name its name
 * @param columns its columns' names
 * @param query the query
 * @param recursive whether the query reads its own rows, through a {@link RecursionSource} of the same name
 * @param materialized whether its rows are to be kept rather than made part of what reads it; null leaves it to the database
 */
public record CteNode(
        String name,
        List<String> columns,
        QueryNode query,
        boolean recursive,
        @Nullable Boolean materialized) {
    /** Copies the list. */
    public CteNode {
        columns = List.copyOf(columns);
    }
}
