package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.WindowFunction;
import dev.rowan.sql.node.WindowFunctionNode;
import dev.rowan.sql.node.WindowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The first row of each group of rows, where it takes their numbers to tell. */
final class FirstOfEach {
    private static final String ALIAS = "firsts";
    private static final String NUMBER = "place";

    private FirstOfEach() {}

    /** The query of a derived table of the query's rows, with what they are ordered by and their numbers, for those numbered 1. */
    static SelectNode numbered(SelectNode query) {
        List<Node> inner = new ArrayList<>();
        query.selected().forEach(node -> inner.add(plain(node)));
        query.orderBy().forEach(order -> inner.add(plain(order.node())));
        List<Node> keys = query.distinctOn().stream().map(FirstOfEach::plain).toList();
        List<OrderNode> order =
                query.orderBy().stream().map(OrderNode::unlabelled).toList();
        inner.add(new OverNode(
                new WindowFunctionNode(WindowFunction.ROW_NUMBER, List.of()), new WindowNode(null, keys, order, null)));
        List<String> names = new ArrayList<>();
        IntStream.range(1, inner.size()).forEach(i -> names.add("c" + i));
        names.add(NUMBER);
        SelectNode rows = query.withDistinctOn(List.of())
                .withSelected(inner)
                .withOrderBy(List.of())
                .withLimit(null)
                .withOffset(null);
        DerivedSource source = new DerivedSource(ALIAS, names, rows);
        List<Node> selected = new ArrayList<>();
        for (int i = 0; i < query.selected().size(); i++) {
            selected.add(named(query.selected().get(i), new ColumnNode(source, names.get(i))));
        }
        List<OrderNode> outer = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            OrderNode key = order.get(i);
            Node column = new ColumnNode(source, names.get(selected.size() + i));
            outer.add(new OrderNode(column, key.type(), key.descending(), key.nullsFirst()));
        }
        return SelectNode.of(selected, source)
                .withWhere(
                        new ComparisonNode(ComparisonOperator.EQUAL, new ColumnNode(source, NUMBER), new NumberNode(1)))
                .withOrderBy(outer)
                .withLimit(query.limit())
                .withOffset(query.offset());
    }

    private static Node named(Node before, ColumnNode column) {
        if (before instanceof LabelNode label) {
            return new LabelNode(label.label(), column);
        }
        return before instanceof ColumnNode known ? new LabelNode(known.name(), column) : column;
    }

    private static Node plain(Node node) {
        return node instanceof LabelNode label ? label.inner() : node;
    }
}
