package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.JsonRowsNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Adds lists to what is selected, as JSON that sub-selects make of their elements. */
final class JsonLists {
    private final Reach reach;
    private final IdentityHashMap<ShapeToMany<?, ?>, JsonList<?>> lists = new IdentityHashMap<>();

    JsonLists(Reach reach) {
        this.reach = reach;
    }

    static boolean areIn(Shape<?> shape) {
        return shape.manys().stream().anyMatch(JsonLists::isJson)
                || shape.ones().stream().map(ShapeToOne::joined).anyMatch(one -> one != null && areIn(one));
    }

    private static boolean isJson(ShapeToMany<?, ?> many) {
        return !many.isEnd() && many.strategy() == Strategy.JSON;
    }

    /** Adds the lists of a shape that begins at a place. */
    void add(Shape<?> shape, int from, List<Expr<?>> selected) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (isJson(many)) {
                addList(many, from, selected);
            }
        }
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.joined();
            if (partner != null) {
                add(partner, from + one.offset(), selected);
            }
        }
    }

    private <X extends Table<?>, C> void addList(ShapeToMany<X, C> many, int from, List<Expr<?>> selected) {
        ListRows<X, C> rows =
                many.rowsAs(ReachedAlias.joined(many.relation().owner().source(), many.component()));
        Shape<C> shape = rows.shape();
        List<Expr<?>> values = new ArrayList<>(shape.expressions());
        int own = values.size();
        List<OrderNode> order = rows.order();
        List<Expr<?>> identity = new ArrayList<>(rows.identity());
        ShapeKey.among(identity, rows.identity()).addOrder(identity, order);
        add(shape, 0, values);
        List<JsonRowsNode.Item> items = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            items.add(item(values.get(i), i < own));
        }
        SelectNode made = rows.within(many.key().nodes(selected, from), new JsonRowsNode(items, order));
        lists.put(many, new JsonList<>(shape, selected.size(), values.size()));
        selected.add(Types.value(SqlTypes.STRING).make(new SubselectNode(made.withReach(reach))));
    }

    private static JsonRowsNode.Item item(Expr<?> value, boolean own) {
        return new JsonRowsNode.Item(value.node(), own ? value.type().dataType() : null);
    }

    IdentityHashMap<ShapeToMany<?, ?>, JsonList<?>> lists() {
        return lists;
    }
}
