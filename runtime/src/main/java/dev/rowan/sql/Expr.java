package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression of SQL. It is selectable, and its own key in a {@link Row}.
 *
 * @param <T> what it holds when it is not NULL
 */
public abstract class Expr<T> implements Selection<T> {
    private final Node node;
    private final SqlType<T> type;

    Expr(Node node, SqlType<T> type) {
        this.node = node;
        this.type = type;
    }

    /** What it is made of, for the renderer. */
    public final Node node() {
        return node;
    }

    /** How its values cross the driver. */
    public final SqlType<T> type() {
        return type;
    }

    /** An expression of the same kind of another node. */
    abstract Expr<?> around(Node other);

    @Override
    public final List<Expr<?>> expressions() {
        return List.of(this);
    }

    @Override
    public final int width() {
        return 1;
    }

    @Override
    public final T read(RowInput in, int at) {
        return in.at(at, type);
    }

    @Override
    public final Selection<@Nullable T> orNull() {
        return new ExprOrNull<>(this);
    }

    /** The node's text, for debugging. */
    @Override
    public String toString() {
        return node.toString();
    }
}
