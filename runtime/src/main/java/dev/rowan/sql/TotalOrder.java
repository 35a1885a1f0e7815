package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of a query with what it takes for no two rows to be equal in it. */
final class TotalOrder {
    private final SelectNode query;
    private final List<OrderNode> order;
    private final Set<Node> ordered = new HashSet<>();

    private TotalOrder(SelectNode query) {
        this.query = query;
        this.order = new ArrayList<>(query.orderBy());
        for (OrderNode key : order) {
            ordered.add(plain(key.node()));
        }
    }

    /**
     * The keys of the query's order, and behind them the primary keys of its tables, or what it groups by or selects as
     * distinct, as far as they are needed.
     *
     * @param selection the expressions that are selected
     * @throws IllegalArgumentException if a table has no key that is known
     */
    static List<OrderNode> of(SelectNode query, List<Expr<?>> selection) {
        TotalOrder total = new TotalOrder(query);
        if (!query.groupBy().isEmpty()) {
            total.addAll(query.groupBy(), selection);
        } else if (query.distinct()) {
            total.addAll(query.selected(), selection);
        } else {
            total.addKeys();
        }
        return List.copyOf(total.order);
    }

    private void addAll(List<Node> nodes, List<Expr<?>> selection) {
        for (Node node : nodes) {
            if (ordered.contains(plain(node))) {
                continue;
            }
            SqlType<?> type = type(node, selection);
            if (type == null) {
                throw new IllegalArgumentException("Nothing is known of the type of " + node
                        + ", by which equal rows could be told apart; put it into orderBy(...)");
            }
            add(node, type);
        }
    }

    private void addKeys() {
        Source from = query.from();
        if (from == null) {
            throw new IllegalArgumentException("A query without a table has no rows to go on from");
        }
        addKey(from);
        for (JoinNode join : query.joins()) {
            if (!isSettled(join)) {
                addKey(join.source());
            }
        }
    }

    private void addKey(Source source) {
        if (!(source instanceof TableSource table)) {
            throw new IllegalArgumentException(
                    "Equal rows of " + source + " cannot be told apart, since it is no table");
        }
        TableMeta meta = table.meta();
        List<ColumnMeta> key = meta.key();
        for (UniqueMeta unique : meta.uniques()) {
            if (isUsable(unique, table)) {
                return;
            }
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("Equal rows of " + table.qualifier()
                    + " cannot be told apart, since it has no primary key; put the columns of a unique constraint that"
                    + " cannot be NULL into orderBy(...)");
        }
        for (ColumnMeta column : key) {
            ColumnNode node = new ColumnNode(table, column.name());
            if (!ordered.contains(node)) {
                add(node, column.type());
            }
        }
    }

    /** Whether the order has all columns of a constraint already, none of which is ever NULL. */
    private boolean isUsable(UniqueMeta unique, TableSource table) {
        for (ColumnMeta column : table.meta().columns()) {
            if (unique.columns().contains(column.name())
                    && (column.nullable() || !ordered.contains(new ColumnNode(table, column.name())))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the join finds one row at the most, since it asks for the whole key of its table. */
    private static boolean isSettled(JoinNode join) {
        if (!(join.source() instanceof TableSource table) || !isForward(join.kind())) {
            return false;
        }
        List<ColumnMeta> key = table.meta().key();
        Set<Node> asked = new HashSet<>();
        collect(join.on(), table, asked);
        for (ColumnMeta column : key) {
            if (!asked.contains(new ColumnNode(table, column.name()))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isForward(JoinKind kind) {
        return kind == JoinKind.INNER || kind == JoinKind.LEFT;
    }

    private static void collect(@Nullable Node on, TableSource table, Set<Node> asked) {
        if (on instanceof LogicNode logic && logic.conjunction()) {
            for (Node operand : logic.operands()) {
                collect(operand, table, asked);
            }
        } else if (on instanceof ComparisonNode comparison && comparison.operator() == ComparisonOperator.EQUAL) {
            if (isOf(comparison.left(), table) && isColumnOfOther(comparison.right(), table)) {
                asked.add(comparison.left());
            } else if (isOf(comparison.right(), table) && isColumnOfOther(comparison.left(), table)) {
                asked.add(comparison.right());
            }
        }
    }

    private static boolean isOf(Node node, TableSource table) {
        return node instanceof ColumnNode column && column.source().equals(table);
    }

    private static boolean isColumnOfOther(Node node, TableSource table) {
        return node instanceof ColumnNode column && !column.source().equals(table);
    }

    /** In the direction of the key before, so that an index can serve both. */
    private void add(Node node, SqlType<?> type) {
        boolean descending = !order.isEmpty() && order.get(order.size() - 1).descending();
        order.add(new OrderNode(node, type, descending, null));
        ordered.add(plain(node));
    }

    private static @Nullable SqlType<?> type(Node node, List<Expr<?>> selection) {
        if (plain(node) instanceof ColumnNode column && column.source() instanceof TableSource table) {
            for (ColumnMeta meta : table.meta().columns()) {
                if (meta.name().equals(column.name())) {
                    return meta.type();
                }
            }
        }
        for (Expr<?> selected : selection) {
            if (plain(selected.node()).equals(plain(node))) {
                return selected.type();
            }
        }
        return null;
    }

    static Node plain(Node node) {
        return node instanceof LabelNode label ? label.inner() : node;
    }
}
