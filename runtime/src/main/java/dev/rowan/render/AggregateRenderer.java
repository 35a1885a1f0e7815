package dev.rowan.render;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes aggregates. */
final class AggregateRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private final SqlRenderer statements;

    AggregateRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes, SqlRenderer statements) {
        this.statements = statements;
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
    }

    void write(AggregateNode node) {
        asItsType(node, () -> call(node));
    }

    /** Writes what an aggregate gives, alone or over a window, as a value of its type. */
    void asItsType(Node function, Runnable value) {
        if (function instanceof AggregateNode aggregate
                && aggregate.function() == AggregateFunction.SUM_INT64
                && syntax.widensSums()) {
            out.raw("cast(");
            value.run();
            out.raw(" as bigint)");
        } else {
            value.run();
        }
    }

    /** The aggregate's call. */
    void call(AggregateNode node) {
        Node filter = node.filter();
        boolean inside = filter != null && !syntax.filtersAggregates();
        requireAll(node);
        if (node.function() == AggregateFunction.STRING_AGG) {
            statements.lift(ServerLimit.TEXT_AGGREGATES);
            syntax.stringAgg(
                    out,
                    node,
                    () -> argument(node, inside ? filter : null),
                    node.arguments().get(1),
                    () -> order(node.orderBy(), ""));
        } else {
            out.raw(syntax.aggregate(node.function())).raw(node.distinct() ? "(distinct " : "(");
            argument(node, inside ? filter : null);
            order(node.orderBy(), " ");
            out.raw(")");
        }
        if (filter != null && !inside) {
            out.raw(" filter (where ");
            nodes.writeTop(filter);
            out.raw(")");
        }
    }

    /** The order in which an aggregate takes its values, with NULLs where the server's other orders have them. */
    void order(List<OrderNode> keys, String space) {
        if (syntax.sortsNullsInAggregates()) {
            nodes.windows().orderBy(keys, space);
            return;
        }
        List<OrderNode> all = new ArrayList<>();
        for (OrderNode key : keys) {
            Boolean nullsFirst = key.nullsFirst();
            if (nullsFirst != null || Nulls.mayBe(key.node(), nodes::mayMiss, false)) {
                boolean first = nullsFirst == null ? syntax.nullsAreLeast() != key.descending() : nullsFirst;
                all.add(new OrderNode(new NullTestNode(key.node(), false), SqlTypes.BOOLEAN, first, null));
            }
            all.add(new OrderNode(key.node(), key.type(), key.descending(), null));
        }
        nodes.windows().orderBy(all, space);
    }

    private void requireAll(AggregateNode node) {
        switch (node.function()) {
            case STDDEV_POP, STDDEV_SAMP, VAR_POP, VAR_SAMP -> syntax.require(SqlFeature.STATISTICS);
            case STRING_AGG -> {
                if (node.distinct()) {
                    syntax.require(SqlFeature.DISTINCT_STRING_AGG);
                }
            }
            case MIN_UUID, MAX_UUID -> syntax.require(SqlFeature.UUID_EXTREMES);
            case ARRAY_AGG -> syntax.require(SqlFeature.ARRAYS);
            case COUNT -> {
                if (node.arguments().size() > 1) {
                    syntax.require(SqlFeature.COUNT_DISTINCT_TUPLES);
                }
            }
            case SUM, SUM_INT64, AVG, MIN, MAX, ANY_VALUE, EVERY, ANY -> {}
        }
    }

    /** Where rows cannot be filtered, those that do not count give NULL, which no aggregate takes notice of. */
    private void argument(AggregateNode node, @Nullable Node filter) {
        if (filter != null) {
            out.raw("case when ");
            nodes.writeTop(filter);
            out.raw(" then ");
        }
        boolean tuple =
                node.function() == AggregateFunction.COUNT && node.arguments().size() > 1;
        if (tuple && !syntax.countsTuples()) {
            rowWithoutNulls(node.arguments());
        } else if (!node.arguments().isEmpty()) {
            nodes.write(node.arguments().get(0));
        } else {
            out.raw(filter == null ? "*" : "1");
        }
        if (filter != null) {
            out.raw(" end");
        }
        if (tuple && syntax.countsTuples()) {
            out.raw(", ");
            nodes.writeList(node.arguments().subList(1, node.arguments().size()));
        }
    }

    /** A row of values is never NULL itself. */
    private void rowWithoutNulls(List<Node> values) {
        String separator = "case when ";
        for (Node value : values) {
            out.raw(separator);
            nodes.inner(value);
            out.raw(" is not null");
            separator = " and ";
        }
        out.raw(" then ");
        nodes.writeRow(values);
        out.raw(" end");
    }
}
