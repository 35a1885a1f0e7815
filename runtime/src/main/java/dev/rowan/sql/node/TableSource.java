package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A table, perhaps under another name.
 *
 * @param schema its schema, or null for the connection's
 * @param name its name
 * @param alias its name in the statement, or null
 */
public record TableSource(
        @Nullable String schema, String name, @Nullable String alias) implements Source {
    @Override
    public <A> A accept(SourceVisitor<A> visitor) {
        return visitor.visit(this);
    }

    /** What its columns are qualified with. */
    public String qualifier() {
        return alias == null ? name : alias;
    }

    /** The same table under another name. */
    public TableSource as(String newAlias) {
        return new TableSource(schema, name, newAlias);
    }
}
