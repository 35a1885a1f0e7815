package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;

/**
 * A value that compares with its own kind and does nothing else: a UUID, bytes, a character, JSON.
 *
 * @param <T> what it holds
 */
public class ValueExpr<T> extends Operand<T, T, ValueExpr<T>> {
    ValueExpr(Node node, Kind<T, ValueExpr<T>> kind) {
        super(node, kind);
    }

    @Override
    final Node bind(T value) {
        return new BindNode(type(), value);
    }
}
