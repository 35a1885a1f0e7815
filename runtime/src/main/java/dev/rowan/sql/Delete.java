package dev.rowan.sql;

import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to remove.
 *
 * @param <R> the table's record
 */
public final class Delete<R> extends Change<R> {
    private final DeleteNode node;

    Delete(Table<R> table, List<Source> using, @Nullable Node where) {
        super(table);
        this.node = new DeleteNode(table.source(), using, where);
    }

    /** Of these rows those that meet all conditions. Conditions that are null are left out. */
    public Delete<R> where(@Nullable Condition... conditions) {
        return new Delete<>(table(), node.using(), Conditions.all(node.where(), conditions));
    }

    @Override
    public DeleteNode node() {
        return node;
    }
}
