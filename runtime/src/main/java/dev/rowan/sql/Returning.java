package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.ReturningNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that gives back something of each row that it met, to be run as a query is: {@code db.list(...)},
 * {@code db.one(...)}. Where the server cannot, the rows are locked, changed and read by their keys in one transaction;
 * where that would not be the same, it is refused.
 *
 * @param <R> the table's record
 * @param <T> what is given back of a row
 */
public final class Returning<R, T extends @Nullable Object> extends Query<T> {
    private final Change<R> change;
    private final Selection<T> selection;

    Returning(Change<R> change, Selection<T> selection) {
        this.change = change;
        this.selection = selection;
    }

    /** The change. */
    public Change<R> change() {
        return change;
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    @Override
    public ReturningNode node() {
        List<Expr<?>> expressions = selection.expressions();
        List<Node> selected = new ArrayList<>(expressions.size());
        for (Expr<?> expression : expressions) {
            selected.add(expression.node());
        }
        return new ReturningNode(change.node(), change.table().source(), selected);
    }

    @Override
    QueryNode queryNode() {
        throw new IllegalArgumentException(
                "The rows that a change of " + change.table() + " gives back cannot be part of another query");
    }
}
