package dev.rowan.sql.node;

import java.util.List;

/**
 * A query in FROM.
 *
 * @param alias its name in the statement
 * @param columns its columns' names
 * @param query the query
 */
public record DerivedSource(String alias, List<String> columns, QueryNode query) implements Source {
    /** Copies the list. */
    public DerivedSource {
        columns = List.copyOf(columns);
    }

    @Override
    public String qualifier() {
        return alias;
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
