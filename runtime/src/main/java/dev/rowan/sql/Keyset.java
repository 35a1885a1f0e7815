package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query in an order in which no two rows are equal, so that each has a place of its own.
 *
 * @param <T> what a row is read as
 */
public final class Keyset<T extends @Nullable Object> {
    private final Select<T> query;
    private final List<OrderNode> keys;

    private Keyset(Select<T> query, List<OrderNode> keys) {
        this.query = query;
        this.keys = keys;
    }

    /**
     * A query whose order is made total by the primary keys of its tables.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order can be made total
     */
    public static <T extends @Nullable Object> Keyset<T> of(Select<T> query) {
        query.requireWhole();
        return new Keyset<>(query, TotalOrder.of(query.node(), query.selection().expressions()));
    }

    /**
     * The query in a total order where one can be made, else in its own.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order at all
     */
    public static <T extends @Nullable Object> Select<T> ordered(Select<T> query) {
        query.requireWhole();
        SelectNode node = query.node();
        try {
            return query.ordered(TotalOrder.of(node, query.selection().expressions()));
        } catch (IllegalArgumentException e) {
            if (node.orderBy().isEmpty()) {
                throw new IllegalArgumentException(
                        "Pages of a query without an order may overlap; add orderBy(...)", e);
            }
            return query;
        }
    }

    /** The same, whose decimal keys are read as the numbers that are stored, for databases without exact decimals. */
    public Keyset<T> withStoredNumbers() {
        List<OrderNode> stored = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            stored.add(
                    isDecimal(key)
                            ? new OrderNode(key.node(), SqlTypes.STORED_NUMBER, key.descending(), key.nullsFirst())
                            : key);
        }
        return new Keyset<>(query, stored);
    }

    /** The first decimal key that is neither stored nor a cast, sum or product of what is: a quotient, a mean; or null. */
    public @Nullable Node inexact() {
        for (OrderNode key : keys) {
            if (isDecimal(key) && !isExact(key.node())) {
                return key.node();
            }
        }
        return null;
    }

    private static boolean isDecimal(OrderNode key) {
        return key.type().dataType().kind() == SqlKind.DECIMAL;
    }

    private static boolean isExact(Node node) {
        if (node instanceof LabelNode label) {
            return isExact(label.inner());
        }
        if (node instanceof ArithmeticNode arithmetic) {
            ArithmeticOperator operator = arithmetic.operator();
            return operator != ArithmeticOperator.DIVIDE && isExact(arithmetic.left()) && isExact(arithmetic.right());
        }
        if (node instanceof AggregateNode aggregate) {
            return aggregate.function() != AggregateFunction.AVG
                    && aggregate.arguments().stream().allMatch(Keyset::isExact);
        }
        return node instanceof ColumnNode || node instanceof BindNode || node instanceof CastNode;
    }

    /** The types of the keys, in order. */
    public List<SqlType<?>> types() {
        List<SqlType<?>> types = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            types.add(key.type());
        }
        return types;
    }

    /** The rows, the last first if {@code backward}, from behind a place if one is given. */
    public Select<Keyed<T>> rows(@Nullable List<@Nullable Object> place, boolean backward) {
        List<OrderNode> order = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            order.add(backward ? key.reversed() : key);
        }
        KeyedSelection<T> selection = new KeyedSelection<>(query.selection(), keys);
        if (query.node().distinct() && selection.added() > 0) {
            throw new IllegalArgumentException("Distinct rows are ordered by what is selected; select " + keys);
        }
        if (!query.node().distinctOn().isEmpty()) {
            throw new IllegalArgumentException(
                    "A query with distinctOn(...) is not read on from a key; make it a derived(...) table and page that");
        }
        Select<Keyed<T>> rows = query.selecting(selection).ordered(order);
        if (place == null) {
            return rows;
        }
        Position[] positions = new Position[order.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Position(order.get(i), new BindNode(order.get(i).type(), place.get(i)));
        }
        return rows.after(positions);
    }

    /** The keys in their order, and nothing else of the query: what tells it from queries whose places are no good here. */
    public SelectNode outline() {
        SelectNode node = query.node();
        List<Node> selected = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            selected.add(TotalOrder.plain(key.node()));
        }
        SelectNode outline = SelectNode.of(selected, node.from())
                .withJoins(node.joins())
                .withGroupBy(node.groupBy())
                .withOrderBy(keys);
        return outline.withGrouping(node.grouping());
    }
}
