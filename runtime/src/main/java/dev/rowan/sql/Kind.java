package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.type.SqlType;

/**
 * What an expression is apart from its type: how one of the same kind is made. {@link Types} has the kinds.
 *
 * @param <T> what expressions of this kind hold
 * @param <X> the class of expressions
 */
public final class Kind<T, X extends Expr<?>> {
    private final SqlType<T> type;
    private final Maker<T, X> maker;

    private Kind(SqlType<T> type, Maker<T, X> maker) {
        this.type = type;
        this.maker = maker;
    }

    static <T, X extends Expr<?>> Kind<T, X> of(SqlType<T> type, Maker<T, X> maker) {
        return new Kind<>(type, maker);
    }

    /** How values of this kind cross the driver. */
    public SqlType<T> type() {
        return type;
    }

    X make(Node node) {
        return maker.make(node, this);
    }

    /** Makes an expression. */
    interface Maker<T, X extends Expr<?>> {
        X make(Node node, Kind<T, X> kind);
    }
}
