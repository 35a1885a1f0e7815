package dev.rowan.sql;

import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.StatementNode;
import org.jspecify.annotations.Nullable;

/**
 * A query with values for its parameters. The query's text is not written anew.
 *
 * @param <T> what a row is read as
 */
public final class BoundQuery<T extends @Nullable Object> extends Query<T> {
    private final Query<T> query;
    private final Parameters parameters;

    BoundQuery(Query<T> query, Parameters parameters) {
        this.query = query;
        this.parameters = parameters;
    }

    /** The query. */
    public Query<T> query() {
        return query;
    }

    /** The values. */
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public Selection<T> selection() {
        return query.selection();
    }

    @Override
    public StatementNode node() {
        return query.node();
    }

    @Override
    QueryNode queryNode() {
        throw new IllegalStateException("with(...) comes last; what is a part of another query gets its values there");
    }

    @Override
    public BoundQuery<T> with(String name, @Nullable Object value) {
        return new BoundQuery<>(query, parameters.with(name, value));
    }
}
