package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.SeekKey;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
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
            OrderNode key = order.get(i).unlabelled(); // a label can stand in ORDER BY only
            keys.add(new SeekKey(key, place.get(i).value(), isNullable(key.node(), query)));
        }
        Condition behind = new Condition(new SeekNode(keys));
        return query.groupBy().isEmpty()
                ? query.withWhere(Conditions.all(query.where(), behind))
                : query.withHaving(Conditions.all(query.having(), behind));
    }

    /** Whether NULL may be met; an expression may always be NULL, and so may whatever an outer join or a rollup adds. */
    static boolean isNullable(Node node, SelectNode query) {
        if (node instanceof AggregateNode aggregate) {
            return aggregate.function() != AggregateFunction.COUNT;
        }
        if (!(node instanceof ColumnNode column) || !query.groupBy().isEmpty()) {
            return true;
        }
        QuerySources sources = new QuerySources(query);
        Source source = sources.find(column.source());
        if (source == null || sources.mayMiss(source)) {
            return true;
        }
        if (!(source instanceof TableSource table)) {
            List<Origins.Origin> origins = Origins.of(column);
            return origins.isEmpty() || origins.stream().anyMatch(origin -> isNullable(origin.node(), origin.query()));
        }
        for (ColumnMeta meta : table.meta().columns()) {
            if (meta.name().equals(column.name())) {
                return meta.nullable();
            }
        }
        return true;
    }
}
