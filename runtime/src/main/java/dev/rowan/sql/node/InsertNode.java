package dev.rowan.sql.node;

import java.util.List;

/**
 * Rows that are inserted.
 *
 * @param table the table
 * @param columns the columns that have values
 * @param rows the values of each row, in the columns' order
 */
public record InsertNode(TableSource table, List<String> columns, List<List<Node>> rows) implements StatementNode {
    /** Copies the lists. */
    public InsertNode {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
