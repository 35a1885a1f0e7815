package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a common table expression.
 *
 * @param cte the expression, which goes before the statement by itself
 * @param alias its name in the statement, or null for its own
 */
public record CteSource(CteNode cte, @Nullable String alias) implements Source {
    @Override
    public String qualifier() {
        return alias == null ? cte.name() : alias;
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
