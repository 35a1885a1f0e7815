package dev.rowan.render;

import dev.rowan.sql.node.BetweenNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.LikeNode;
import dev.rowan.sql.node.ListParameter;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NotNode;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.QuantifiedNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.RawNode;
import dev.rowan.sql.node.RowForm;
import dev.rowan.sql.node.SeekKey;
import dev.rowan.sql.node.SeekNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.stream.IntStream;

/** Writes conditions, on behalf of the {@link NodeRenderer}. */
final class PredicateRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private boolean ofKeysLeftOut;

    PredicateRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
    }

    void logic(LogicNode node) {
        String separator = "";
        for (Node operand : node.operands()) {
            out.raw(separator);
            operand(operand);
            separator = node.conjunction() ? " and " : " or ";
        }
    }

    void comparison(ComparisonNode node) {
        ComparisonOperator operator = node.operator();
        if (operator == ComparisonOperator.DISTINCT || operator == ComparisonOperator.NOT_DISTINCT) {
            boolean different = operator == ComparisonOperator.DISTINCT;
            syntax.distinct(out, different, () -> nodes.inner(node.left()), () -> nodes.inner(node.right()));
            return;
        }
        nodes.inner(node.left());
        out.raw(sign(operator));
        nodes.inner(node.right());
    }

    private static String sign(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " <> ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
            case DISTINCT, NOT_DISTINCT -> throw new AssertionError(operator);
        };
    }

    /** A condition that others follow, which must hold as well. */
    void first(Node node) {
        if (node instanceof LogicNode logic && logic.conjunction()) {
            nodes.write(node);
        } else {
            operand(node);
        }
    }

    private void operand(Node node) {
        if (node instanceof LogicNode || node instanceof SeekNode || node instanceof RawNode) {
            nodes.parenthesised(node);
        } else {
            nodes.write(node);
        }
    }

    void not(NotNode node) {
        requireSure(node.operand());
        out.raw("not ");
        nodes.parenthesised(node.operand());
    }

    void isNull(NullTestNode node) {
        if (ofKeysLeftOut && !syntax.ordersRollups()) {
            // such a server knows that the column is never NULL, and not that its key is
            out.raw("nullif(");
            nodes.write(node.operand());
            out.raw(", null)");
        } else {
            nodes.inner(node.operand());
        }
        out.raw(node.negated() ? " is not null" : " is null");
    }

    /** What follows are conditions on groups, of which some have keys that are left out. */
    void ofKeysLeftOut(boolean now) {
        ofKeysLeftOut = now;
    }

    private void requireSure(Node negated) {
        if (!syntax.comparesRowsPartByPart() && RowsOfNulls.isUnsure(negated, nodes::mayMiss)) {
            syntax.require(SqlFeature.ROWS_OF_NULLS_NOT_IN);
        }
    }

    void in(InNode node) {
        if (node.negated()) {
            requireSure(node);
        }
        Node compared = syntax.comparesRowsPartByPart() ? node : RowsOfNulls.compared(node, nodes::mayMiss);
        if (compared instanceof LogicNode) {
            nodes.parenthesised(compared);
        } else {
            list(node);
        }
    }

    private void list(InNode node) {
        nodes.inner(node.operand());
        out.raw(node.negated() ? " not in (" : " in (");
        String before = node.operand() instanceof TupleNode && syntax.listsRowsAsValues() ? "values " : "";
        Node first = node.candidates().get(0);
        if (first instanceof BindNode bind && bind.value() instanceof ListParameter list) {
            out.list(bind.type(), new ParameterLists.Place(list.name(), list.row(), before, noRows(bind.type(), list)));
            out.raw(")");
            return;
        }
        out.raw(before);
        if (first instanceof BindNode bind && bind.value() instanceof KeyList keys) {
            out.keys(bind.type(), keys);
        } else {
            nodes.writeList(node.candidates());
        }
        out.raw(")");
    }

    private String noRows(SqlType<?> type, ListParameter list) {
        RowForm row = list.row();
        List<SqlType<?>> columns = row == null ? List.of(type) : row.columns();
        return syntax.noRows(columns.stream().map(SqlType::dataType).toList());
    }

    void in(InSelectNode node) {
        if (node.negated()) {
            requireSure(node);
        }
        in(node.operand(), node.select(), node.negated());
    }

    private void in(Node operand, QueryNode select, boolean negated) {
        nodes.inner(operand);
        out.raw(negated ? " not in " : " in ");
        nodes.subselect(listed(select));
    }

    /** Some servers take no LIMIT in a query that is compared with, and take it in one within. */
    private QueryNode listed(QueryNode select) {
        if (syntax.limitsComparedQueries() || select.limit() == null && select.offset() == null) {
            return select;
        }
        List<String> names = IntStream.rangeClosed(1, select.selected().size())
                .mapToObj(i -> "c" + i)
                .toList();
        DerivedSource rows = new DerivedSource("limited", names, select);
        return SelectNode.of(
                names.stream().<Node>map(name -> new ColumnNode(rows, name)).toList(), rows);
    }

    /** Equal to any is IN, and different from all is NOT IN, on every database. */
    void quantified(QuantifiedNode node) {
        boolean in = !node.all() && node.operator() == ComparisonOperator.EQUAL;
        boolean notIn = node.all() && node.operator() == ComparisonOperator.NOT_EQUAL;
        if (in || notIn) {
            in(node.left(), node.select(), notIn);
            return;
        }
        syntax.requireQuantified();
        nodes.inner(node.left());
        out.raw(sign(node.operator())).raw(node.all() ? "all " : "any ");
        nodes.subselect(listed(node.select()));
    }

    void between(BetweenNode node) {
        nodes.inner(node.operand());
        out.raw(" between ");
        nodes.inner(node.low());
        out.raw(" and ");
        nodes.inner(node.high());
    }

    void like(LikeNode node) {
        syntax.like(
                out,
                () -> nodes.inner(node.operand()),
                () -> nodes.inner(node.pattern()),
                node.escaped() ? '!' : '\\',
                node.ignoreCase(),
                node.negated());
    }

    void seek(SeekNode node) {
        if (syntax.comparesRows() && SeekCondition.isOneComparison(node.keys())) {
            nodes.writeRow(node.keys().stream().map(key -> key.order().node()).toList());
            out.raw(node.keys().get(0).order().descending() ? " < " : " > ");
            nodes.writeRow(node.keys().stream().map(SeekKey::value).toList());
        } else {
            nodes.write(SeekCondition.of(node.keys(), syntax));
        }
    }
}
