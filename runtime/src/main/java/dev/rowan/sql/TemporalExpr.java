package dev.rowan.sql;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;
import java.time.temporal.Temporal;

/**
 * A date, a time, or a point on the time line.
 *
 * @param <T> what it holds
 */
public class TemporalExpr<T extends Temporal> extends Operand<T, T, TemporalExpr<T>> {
    TemporalExpr(Node node, Kind<T, TemporalExpr<T>> kind) {
        super(node, kind);
    }

    @Override
    final Node bind(T value) {
        return new BindNode(type(), value);
    }
}
