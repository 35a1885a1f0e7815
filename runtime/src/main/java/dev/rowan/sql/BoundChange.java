package dev.rowan.sql;

import dev.rowan.sql.node.StatementNode;
import org.jspecify.annotations.Nullable;

/**
 * A change with values for its parameters. The change's text is not written anew.
 *
 * @param <R> the table's record
 */
public final class BoundChange<R> extends Change<R> {
    private final Change<R> change;
    private final Parameters parameters;

    BoundChange(Change<R> change, Parameters parameters) {
        super(change.table());
        this.change = change;
        this.parameters = parameters;
    }

    /** The change. */
    public Change<R> change() {
        return change;
    }

    /** The values. */
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public StatementNode node() {
        return change.node();
    }

    @Override
    public BoundChange<R> with(String name, @Nullable Object value) {
        return new BoundChange<>(change, parameters.with(name, value));
    }
}
