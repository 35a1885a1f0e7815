package dev.rowan.sql;

import dev.rowan.sql.node.Source;
import org.jspecify.annotations.Nullable;

/**
 * What rows come from: a table, a derived table, a common table expression. It can be selected, selected from and joined.
 *
 * @param <R> what a row is read as
 */
public abstract sealed class RowSource<R extends @Nullable Object> implements Selection<R>
        permits Table, DerivedTable, ProjectionTable, Series, Unnested, JsonTable {
    RowSource() {}

    /** What stands in FROM, for the renderer. */
    public abstract Source source();

    /** Its name in statements. */
    @Override
    public final String toString() {
        return source().qualifier();
    }
}
