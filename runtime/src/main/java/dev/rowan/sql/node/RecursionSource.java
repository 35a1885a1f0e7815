package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * The rows that a recursive common table expression has given so far, within itself.
 *
 * @param name the expression's name
 * @param alias its name in the statement, or null for its own
 */
public record RecursionSource(String name, @Nullable String alias) implements Source {
    @Override
    public String qualifier() {
        return alias == null ? name : alias;
    }

    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
