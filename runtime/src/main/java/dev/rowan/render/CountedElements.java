package dev.rowan.render;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.sql.node.ArrayFunction;
import dev.rowan.sql.node.ArrayNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.FunctionNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SqlFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Queries in which the elements of a row's own array are counted through: numbers take their place, up to the array's
 * length. The join is a left one, which keeps the database from counting before it has the row.
 */
final class CountedElements {
    private final Syntax syntax;
    private final List<Node> conditions = new ArrayList<>();

    private CountedElements(Syntax syntax) {
        this.syntax = syntax;
    }

    static SelectNode in(SelectNode query, Syntax syntax) {
        return hasAny(query) ? new CountedElements(syntax).counted(query) : query;
    }

    private static boolean hasAny(SelectNode query) {
        boolean any = ofRow(query.from()) != null;
        for (int i = 0; i < query.joins().size() && !any; i++) {
            any = ofRow(query.joins().get(i).source()) != null;
        }
        return any;
    }

    private SelectNode counted(SelectNode query) {
        ElementsSource first = ofRow(query.from());
        if (first != null) {
            conditions.add(isPosition(first));
        }
        List<JoinNode> joins = new ArrayList<>(query.joins().size());
        boolean counts = false;
        for (JoinNode join : query.joins()) {
            if (counts && join.kind() == JoinKind.RIGHT) {
                throw new UnsupportedFeature(
                        syntax.name(),
                        "right join behind the elements of an array of a row",
                        "Turn the join round, or put what it joins into a derived(...) table.");
            }
            JoinNode each = counted(join);
            counts |= !each.equals(join);
            joins.add(each);
        }
        if (conditions.isEmpty() && !counts) {
            return query;
        }
        return query.withJoins(joins).withWhere(both(query.where(), conditions));
    }

    private JoinNode counted(JoinNode join) {
        ElementsSource source = ofRow(join.source());
        if (source == null) {
            return join;
        }
        if (join.kind() != JoinKind.LEFT) {
            conditions.add(new NullTestNode(position(source), true));
        }
        return new JoinNode(JoinKind.LEFT, source, both(join.on(), List.of(isPosition(source))), false);
    }

    private static @Nullable ElementsSource ofRow(@Nullable Source source) {
        return source instanceof ElementsSource elements && elements.ofRow() ? elements : null;
    }

    private static Node position(ElementsSource source) {
        return new ColumnNode(source, ElementsSource.POSITION);
    }

    private static Node isPosition(ElementsSource source) {
        Node length = new ArrayNode(ArrayFunction.LENGTH, source.element(), List.of(source.of()));
        Node last = new FunctionNode(SqlFunction.COALESCE, List.of(length, new NumberNode(0)));
        return new ComparisonNode(ComparisonOperator.LESS_OR_EQUAL, position(source), last);
    }

    private static @Nullable Node both(@Nullable Node condition, List<Node> further) {
        List<Node> all = new ArrayList<>();
        if (condition != null) {
            all.add(condition);
        }
        all.addAll(further);
        return LogicNode.all(all);
    }
}
