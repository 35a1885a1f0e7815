package dev.rowan.sql;

import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Rows to remove.
 *
 * @param <R> the table's record
 */
public final class Delete<R> extends Change<R> {
    private final DeleteNode node;

    Delete(Table<R> table, @Nullable Node where) {
        super(table);
        this.node = new DeleteNode(table.source(), where);
    }

    @Override
    public DeleteNode node() {
        return node;
    }
}
