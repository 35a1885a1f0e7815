package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.UniqueMeta;
import dev.rowan.sql.node.ColumnNode;
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
    private static final String SAY = "say it with uniqueBy(...), of what no two rows share";

    private final List<Expr<?>> known;
    private final List<OrderNode> order;
    private final Set<Node> ordered = new HashSet<>();

    private TotalOrder(SelectNode query, List<Expr<?>> known) {
        this.known = known;
        this.order = new ArrayList<>(query.orderBy());
        for (OrderNode key : order) {
            ordered.add(Labels.without(key.node()));
        }
    }

    /**
     * The keys of the query's order, and behind them, as far as they are needed, what no two of its rows share: what it
     * says itself, what it groups by or selects as distinct, or the keys of its sources.
     *
     * @throws IllegalArgumentException if nothing is known of what tells rows apart
     */
    static List<OrderNode> of(Select<?> select) {
        SelectNode query = select.node();
        List<Expr<?>> known = new ArrayList<>(select.selection().expressions());
        known.addAll(select.unique());
        TotalOrder total = new TotalOrder(query, known);
        if (!select.unique().isEmpty()) {
            total.addAll(ListRows.nodes(select.unique()));
        } else if (RowKeys.isMerged(query)) {
            total.addGroups(query);
        } else {
            total.addKeys(query);
        }
        return List.copyOf(total.order);
    }

    private void addGroups(SelectNode query) {
        List<Node> keys = RowKeys.ofMerged(query);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Groups of which keys are left out cannot be told from groups whose keys"
                    + " are NULL; " + SAY + ", such as grouping(...)");
        }
        addAll(keys);
    }

    private void addKeys(SelectNode query) {
        if (query.from() == null) {
            throw new IllegalArgumentException("A query without a table has no rows to go on from");
        }
        for (Source source : RowKeys.multiplying(query)) {
            List<Node> key = RowKeys.of(source);
            if (source instanceof TableSource table && hasUnique(table)) {
                continue;
            }
            if (key.isEmpty() || RowKeys.mayBeNowhere(source, query)) {
                throw unknown(source);
            }
            addAll(key);
        }
    }

    private static IllegalArgumentException unknown(Source source) {
        String rows = "Equal rows of " + source.qualifier() + " cannot be told apart, since ";
        return new IllegalArgumentException(
                source instanceof TableSource
                        ? rows
                                + "it has no primary key; put the columns of a unique constraint that cannot be NULL into"
                                + " orderBy(...), or " + SAY
                        : rows + "nothing is known of what is unique in it; " + SAY);
    }

    private void addAll(List<Node> nodes) {
        for (Node node : nodes) {
            if (!ordered.contains(Labels.without(node))) {
                add(node, type(node));
            }
        }
    }

    /** Whether the order has all columns of a constraint already, none of which is ever NULL. */
    private boolean hasUnique(TableSource table) {
        return table.meta().uniques().stream().anyMatch(unique -> isOrdered(unique, table));
    }

    private boolean isOrdered(UniqueMeta unique, TableSource table) {
        for (ColumnMeta column : table.meta().columns()) {
            if (unique.columns().contains(column.name())
                    && (column.nullable() || !ordered.contains(new ColumnNode(table, column.name())))) {
                return false;
            }
        }
        return true;
    }

    /** In the direction of the key before, so that an index can serve both. */
    private void add(Node node, SqlType<?> type) {
        boolean descending = !order.isEmpty() && order.get(order.size() - 1).descending();
        order.add(new OrderNode(node, type, descending, null));
        ordered.add(Labels.without(node));
    }

    private SqlType<?> type(Node node) {
        for (Expr<?> expression : known) {
            if (Labels.without(expression.node()).equals(Labels.without(node))) {
                return expression.type();
            }
        }
        @Nullable SqlType<?> type = Origins.type(node);
        if (type == null) {
            throw new IllegalArgumentException("Nothing is known of the type of " + node
                    + ", by which equal rows could be told apart; put it into orderBy(...)");
        }
        return type;
    }
}
