package dev.rowan.render;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.ListParameter;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TupleNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows of values that are looked for in a list or in the rows of a query, for servers that take each comparison with a row
 * in which something is NULL as unknown, and not only those in which all the rest is equal.
 */
final class RowsOfNulls {
    private RowsOfNulls() {}

    /** A condition on a list as comparisons with each of its rows, which all servers agree about; or as it was. */
    static Node compared(InNode node, Predicate<Source> missing) {
        Node first = node.candidates().get(0);
        boolean given = first instanceof BindNode bind
                && (bind.value() instanceof KeyList || bind.value() instanceof ListParameter);
        boolean plain = !(node.operand() instanceof TupleNode)
                || given
                || node.candidates().size() == 1
                || !Nulls.mayBe(node.operand(), missing, false)
                        && node.candidates().stream().noneMatch(row -> Nulls.mayBe(row, missing, false));
        if (plain) {
            return node;
        }
        ComparisonOperator operator = node.negated() ? ComparisonOperator.NOT_EQUAL : ComparisonOperator.EQUAL;
        List<Node> each = node.candidates().stream()
                .<Node>map(row -> new ComparisonNode(operator, node.operand(), row))
                .toList();
        return new LogicNode(node.negated(), each);
    }

    /** Whether it matters in the negation of a condition that something is NULL, and no other form of it is known. */
    static boolean isUnsure(Node condition, Predicate<Source> missing) {
        if (condition instanceof InSelectNode in && in.operand() instanceof TupleNode) {
            return Nulls.mayBe(in.operand(), missing, false) || mayBeNull(in.select());
        }
        return condition instanceof InNode in
                && in.operand() instanceof TupleNode
                && in.candidates().get(0) instanceof BindNode bind
                && bind.value() instanceof ListParameter
                && Nulls.mayBe(in.operand(), missing, false);
    }

    private static boolean mayBeNull(QueryNode query) {
        if (!(query instanceof SelectNode select)) {
            return true;
        }
        QuerySources sources = new QuerySources(select);
        boolean grouped = !select.groupBy().isEmpty();
        return select.selected().stream().anyMatch(node -> Nulls.mayBe(node, sources::mayMiss, grouped));
    }
}
