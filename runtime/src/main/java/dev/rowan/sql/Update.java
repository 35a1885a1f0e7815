package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.UpdateNode;
import org.jspecify.annotations.Nullable;

/**
 * Rows to change.
 *
 * @param <R> the table's record
 */
public final class Update<R> extends Change<R> {
    private final Values<R> values;
    private final @Nullable Node where;

    Update(Table<R> table, Values<R> values, @Nullable Node where) {
        super(table);
        this.values = values;
        this.where = where;
    }

    /**
     * What is set, and where.
     *
     * @throws IllegalStateException if nothing is set
     */
    @Override
    public UpdateNode node() {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing is set in the update of " + table());
        }
        return new UpdateNode(table().source(), values.assignments(), where);
    }
}
