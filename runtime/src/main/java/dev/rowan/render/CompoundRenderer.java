package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.SetOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes set operations. */
final class CompoundRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final QueryRenderer queries;

    CompoundRenderer(Syntax syntax, SqlWriter out, QueryRenderer queries) {
        this.syntax = syntax;
        this.out = out;
        this.queries = queries;
    }

    void write(CompoundNode node, @Nullable List<String> names) {
        List<String> columns = names != null || !ordersByName(node) ? names : names(node.selected());
        left(node, columns);
        out.raw(keyword(node.operator()));
        operand(node.right(), isPlain(node.right()), null);
        orderBy(node, columns);
        queries.limit(node);
    }

    /** A query whose order cannot stand in it, made one that is selected from. */
    void writeOrdered(SelectNode node, @Nullable List<String> names) {
        List<String> columns = names == null ? names(node.selected()) : names;
        out.raw("select * from (");
        queries.write(
                node.withOrderBy(List.of()).withLimit(null).withOffset(null).withLock(null), columns);
        out.raw(") as unordered");
        orderBy(node, columns);
        queries.limit(node);
    }

    /** Operations are done from left to right, apart from INTERSECT, which not all databases do first. */
    private void left(CompoundNode node, @Nullable List<String> names) {
        boolean plain = node.left() instanceof CompoundNode inner
                ? isWhole(inner) && (inner.operator() == node.operator() || !syntax.parenthesisesOperands())
                : isPlain(node.left());
        operand(node.left(), plain, names);
    }

    private void operand(QueryNode query, boolean plain, @Nullable List<String> names) {
        if (query instanceof SelectNode select && select.lock() != null) {
            syntax.require(SqlFeature.ROW_LOCKS);
            syntax.require(SqlFeature.LOCKS_OF_MERGED_ROWS);
        }
        if (plain) {
            queries.write(query, names);
        } else if (syntax.parenthesisesOperands()) {
            out.raw("(");
            queries.write(query, names);
            out.raw(")");
        } else {
            out.raw("select * from (");
            queries.write(query, names);
            out.raw(")");
        }
    }

    private static boolean isPlain(QueryNode query) {
        return query instanceof SelectNode select && isWhole(query) && select.lock() == null;
    }

    private static boolean isWhole(QueryNode query) {
        return query.orderBy().isEmpty() && query.limit() == null && query.offset() == null;
    }

    private String keyword(SetOperator operator) {
        return switch (operator) {
            case UNION -> " union ";
            case UNION_ALL -> " union all ";
            case INTERSECT -> " intersect ";
            case EXCEPT -> " except ";
            case INTERSECT_ALL -> withDuplicates(" intersect all ");
            case EXCEPT_ALL -> withDuplicates(" except all ");
        };
    }

    private String withDuplicates(String keyword) {
        syntax.require(SqlFeature.SET_OPERATIONS_WITH_DUPLICATES);
        return keyword;
    }

    /** By position, which every database takes, or by name where the place of NULLs must be told by an expression. */
    private void orderBy(QueryNode node, @Nullable List<String> names) {
        String separator = " order by ";
        for (OrderNode order : node.orderBy()) {
            int index = indexOf(node.selected(), order.node());
            out.raw(separator);
            syntax.order(out, order, () -> {
                if (names == null || !ordersByName(order)) {
                    out.number(index + 1);
                } else {
                    out.name(names.get(index));
                }
            });
            separator = ", ";
        }
    }

    private static int indexOf(List<Node> selected, Node key) {
        for (int i = 0; i < selected.size(); i++) {
            Node node = selected.get(i);
            if (node.equals(key)
                    || node instanceof LabelNode label && label.inner().equals(key)) {
                return i;
            }
        }
        throw new IllegalStateException(
                "Queries joined by a set operation are ordered by what the first of them selects, which " + key
                        + " is not; make them a derived(...) table, and order what is selected from that");
    }

    private boolean ordersByName(CompoundNode node) {
        return node.orderBy().stream().anyMatch(this::ordersByName);
    }

    private boolean ordersByName(OrderNode order) {
        return order.nullsFirst() != null && !syntax.placesNulls();
    }

    private static List<String> names(List<Node> selected) {
        List<String> names = new ArrayList<>();
        for (Node node : selected) {
            names.add(
                    node instanceof LabelNode label
                            ? label.label()
                            : node instanceof ColumnNode column ? column.name() : "c" + (names.size() + 1));
        }
        return names;
    }
}
