package dev.rowan.sql.node;

import java.util.List;

/**
 * Rows that are written out.
 *
 * @param alias its name in the statement
 * @param columns its columns' names
 * @param rows the values of each row, one row or more
 */
public record ValuesSource(String alias, List<String> columns, List<List<Node>> rows) implements Source {
    /** Copies the lists. */
    public ValuesSource {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
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
