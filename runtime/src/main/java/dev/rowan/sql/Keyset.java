package dev.rowan.sql;

import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CastNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.PlaceValue;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlKind;
import dev.rowan.type.SqlType;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query in an order in which no two rows are equal, so that each has a place of its own: the values of the order's keys,
 * which are selected behind what the query selects, where that has them not already. Immutable.
 */
public final class Keyset {
    private final SelectNode query;
    private final List<OrderNode> keys;
    private final List<Expr<?>> expressions;
    private final int[] positions;

    private Keyset(SelectNode query, List<OrderNode> keys, List<Expr<?>> expressions, int[] positions) {
        this.query = query;
        this.keys = keys;
        this.expressions = expressions;
        this.positions = positions;
    }

    /**
     * A query whose order is made total by what no two of its rows share.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order can be made total
     * @throws IllegalStateException if it cannot be read
     */
    public static Keyset of(Select<?> query) {
        query.requireWhole();
        query.requireReadable();
        SelectNode node = query.node();
        refuse(!node.distinctOn().isEmpty(), "distinctOn(...)");
        // MariaDB takes a condition on a key that is left out for one on the column
        refuse(node.grouping().form() != Grouping.Form.ALL_KEYS, "groups of fewer keys");
        List<OrderNode> keys = TotalOrder.of(query);
        List<Expr<?>> expressions = new ArrayList<>(query.selection().expressions());
        int selected = expressions.size();
        int[] positions = new int[keys.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(keys.get(i), expressions);
        }
        if (node.distinct() && expressions.size() > selected) {
            throw new IllegalArgumentException("Distinct rows are ordered by what is selected; select " + keys);
        }
        return new Keyset(node.withSelected(ListRows.nodes(expressions)), keys, List.copyOf(expressions), positions);
    }

    private static void refuse(boolean has, String what) {
        if (has) {
            throw new IllegalArgumentException(
                    "A query with " + what + " is not read on from a key; make it a derived(...) table and page that");
        }
    }

    /** Where a key is among the expressions, to which it is added if they do not have it. */
    private static int position(OrderNode key, List<Expr<?>> expressions) {
        Node plain = Labels.without(key.node());
        for (int i = 0; i < expressions.size(); i++) {
            if (Labels.without(expressions.get(i).node()).equals(plain)) {
                return i;
            }
        }
        expressions.add(Types.value(key.type()).make(key.node()));
        return expressions.size() - 1;
    }

    /**
     * A query in a total order where one can be made, else in its own.
     *
     * @throws IllegalArgumentException if it has a limit, an offset or a place already, or no order at all
     * @throws IllegalStateException if it cannot be read
     */
    public static SelectNode ordered(Select<?> query) {
        query.requireWhole();
        query.requireReadable();
        SelectNode node = query.node();
        try {
            return node.withOrderBy(TotalOrder.of(query));
        } catch (IllegalArgumentException e) {
            if (node.orderBy().isEmpty()) {
                throw new IllegalArgumentException(
                        "Pages of a query without an order may overlap; add orderBy(...)", e);
            }
            return node;
        }
    }

    /** The same, whose decimal keys are read as the numbers that are stored, for databases without exact decimals. */
    public Keyset withStoredNumbers() {
        List<OrderNode> stored = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            stored.add(
                    isDecimal(key)
                            ? new OrderNode(key.node(), SqlTypes.STORED_NUMBER, key.descending(), key.nullsFirst())
                            : key);
        }
        return new Keyset(query, stored, expressions, positions);
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
        if (node instanceof ColumnNode column) {
            return Origins.of(column).stream().allMatch(origin -> isExact(origin.node()));
        }
        return node instanceof BindNode || node instanceof CastNode;
    }

    /** The types of the keys, in order. */
    public List<SqlType<?>> types() {
        List<SqlType<?>> types = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            types.add(key.type());
        }
        return types;
    }

    /** What is selected: what the query does, and behind it keys. */
    public List<Expr<?>> expressions() {
        return expressions;
    }

    /** Adds the values of the keys in a row, from the column where the selection begins. */
    public void readPlace(RowInput in, int at, List<? super @Nullable Object> values) {
        for (int i = 0; i < positions.length; i++) {
            values.add(keys.get(i).type().read(in, at + positions[i]));
        }
    }

    /**
     * The rows, the last first if {@code backward}; from behind a place, of which a {@link PlaceValue} stands for each value,
     * or NULL where {@code nulls} has its key; all rows, if {@code nulls} is null.
     */
    public SelectNode rows(boolean backward, @Nullable BitSet nulls) {
        List<OrderNode> order = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            order.add(backward ? key.reversed() : key);
        }
        SelectNode rows = query.withOrderBy(order);
        if (nulls == null) {
            return rows;
        }
        List<Position> place = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            Object value = nulls.get(i) ? null : new PlaceValue(i);
            place.add(new Position(order.get(i), new BindNode(order.get(i).type(), value)));
        }
        return Seek.after(rows, place);
    }

    /** The keys in their order, and nothing else of the query: what tells it from queries whose places are no good here. */
    public SelectNode outline() {
        List<Node> selected = new ArrayList<>(keys.size());
        for (OrderNode key : keys) {
            selected.add(Labels.without(key.node()));
        }
        return SelectNode.of(selected, query.from())
                .withJoins(query.joins())
                .withGroupBy(query.groupBy())
                .withOrderBy(keys);
    }
}
