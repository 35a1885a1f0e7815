package dev.rowan.sql.node;

import dev.rowan.meta.ColumnMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are inserted.
 *
 * @param table the table
 * @param columns the columns that have values
 * @param rows the values of each row, in the columns' order; none if a query gives them
 * @param select the query that gives the rows, its columns in the same order; null if they are given
 * @param conflict what is done where a row is in the way; null for an error
 */
public record InsertNode(
        TableSource table,
        List<ColumnMeta> columns,
        List<List<Node>> rows,
        @Nullable SelectNode select,
        @Nullable ConflictNode conflict)
        implements StatementNode {
    /** Copies the lists. */
    public InsertNode {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same, with something to do where a row is in the way. */
    public InsertNode withConflict(@Nullable ConflictNode newConflict) {
        return new InsertNode(table, columns, rows, select, newConflict);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
