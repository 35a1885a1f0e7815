package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SeekKey;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.List;

/** Has a query begin behind a place in its order. */
final class Seek {
    private Seek() {}

    /**
     * The query without what comes up to a place.
     *
     * @throws IllegalStateException if the place does not have the keys of the query's order
     */
    static SelectNode after(SelectNode query, List<Position> place) {
        List<OrderNode> order = query.orderBy();
        List<SeekKey> keys = new ArrayList<>(place.size());
        for (int i = 0; i < place.size(); i++) {
            if (order.size() != place.size()
                    || !order.get(i).equals(place.get(i).order())) {
                throw new IllegalStateException(
                        "after(...) must have a value for each key of orderBy(...), in the same order and direction");
            }
            keys.add(new SeekKey(
                    plain(order.get(i)),
                    place.get(i).value(),
                    isNullable(order.get(i).node(), query)));
        }
        Condition behind = new Condition(new SeekNode(keys));
        return query.groupBy().isEmpty()
                ? query.withWhere(Conditions.all(query.where(), behind))
                : query.withHaving(Conditions.all(query.having(), behind));
    }

    /** A label can stand in ORDER BY only. */
    private static OrderNode plain(OrderNode order) {
        return order.node() instanceof LabelNode label
                ? new OrderNode(label.inner(), order.type(), order.descending(), order.nullsFirst())
                : order;
    }

    /** Whether NULL may be met; an expression may always be NULL, and so may whatever an outer join or a rollup adds. */
    private static boolean isNullable(Node node, SelectNode query) {
        if (node instanceof AggregateNode aggregate) {
            return aggregate.function() != AggregateFunction.COUNT;
        }
        if (!(node instanceof ColumnNode column) || !query.groupBy().isEmpty()) {
            return true;
        }
        for (JoinNode join : query.joins()) {
            boolean keepsFirst =
                    join.kind() == JoinKind.INNER || join.kind() == JoinKind.LEFT || join.kind() == JoinKind.CROSS;
            if (!keepsFirst || join.kind() == JoinKind.LEFT && join.source().equals(column.source())) {
                return true;
            }
        }
        if (!(column.source() instanceof TableSource table)) {
            return true;
        }
        for (ColumnMeta meta : table.meta().columns()) {
            if (meta.name().equals(column.name())) {
                return meta.nullable();
            }
        }
        return true;
    }
}
