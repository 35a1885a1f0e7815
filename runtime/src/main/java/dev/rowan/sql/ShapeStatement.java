package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that brings rows of a shape, and with them the lists that come by joins. For loading.
 */
public final class ShapeStatement {
    private static final Object KEPT = new Object();

    private final Select<?> select;
    private final List<Expr<?>> expressions;
    private final @Nullable ShapeKey rows;
    private final IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined;
    private final IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys;

    private ShapeStatement(
            Select<?> select,
            List<Expr<?>> expressions,
            @Nullable ShapeKey rows,
            IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined,
            IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys) {
        this.select = select;
        this.expressions = expressions;
        this.rows = rows;
        this.joined = joined;
        this.keys = keys;
    }

    /**
     * The statement of a query whose expressions begin with those of a shape.
     *
     * @throws IllegalStateException if the query is of a kind to which lists cannot be joined
     * @throws IllegalArgumentException if a list is read by a sub-select with a limit of the query, and the order of the
     *     query cannot be made total
     */
    public static ShapeStatement of(Select<?> query, Shape<?> shape) {
        return of(query, shape, null);
    }

    /** The statement of the elements of a list, as {@code query} reads them. */
    public static ShapeStatement of(Select<?> query, ShapeToMany<?, ?> list) {
        return of(query, list.shape(), list);
    }

    private static ShapeStatement of(Select<?> query, Shape<?> shape, @Nullable ShapeToMany<?, ?> list) {
        if (query.remembered(KEPT) instanceof ShapeStatement known) {
            return known;
        }
        ShapeStatement statement = made(settled(query, shape), shape, list);
        query.remember(KEPT, statement);
        return statement;
    }

    private static ShapeStatement made(Select<?> query, Shape<?> shape, @Nullable ShapeToMany<?, ?> list) {
        List<Expr<?>> selected = query.selection().expressions();
        ListJoins joins = ListJoins.of(query.node(), selected, shape, list);
        IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys = new IdentityHashMap<>();
        if (joins.isEmpty()) {
            addKeys(shape, 0, selected, keys);
            return new ShapeStatement(query, selected, null, joins.joined(), keys);
        }
        joins.addKeys(keys);
        return new ShapeStatement(
                Sql.select(joins.expressions()).remade(joins.node()),
                joins.expressions(),
                joins.rows(),
                joins.joined(),
                keys);
    }

    /** Which rows a limit leaves is told by the order alone, where several statements must find the same. */
    private static Select<?> settled(Select<?> query, Shape<?> shape) {
        SelectNode node = query.node();
        boolean limited = node.limit() != null || node.offset() != null;
        return limited && hasSubquery(shape) ? query.remade(node.withOrderBy(TotalOrder.of(query))) : query;
    }

    private static boolean hasSubquery(Shape<?> shape) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (!many.isEnd()
                    && (many.strategy() == Strategy.SUBQUERY
                            || many.strategy() == Strategy.JOIN && hasSubquery(many.shape()))) {
                return true;
            }
        }
        return shape.ones().stream().map(ShapeToOne::shape).anyMatch(one -> one != null && hasSubquery(one));
    }

    /** Notes the columns that lists of a shape are found by. */
    static void addKeys(
            Shape<?> shape, int from, List<Expr<?>> selected, IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            keys.put(many, many.key().nodes(selected, from));
        }
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.shape();
            if (partner != null) {
                addKeys(partner, from + one.offset(), selected, keys);
            }
        }
    }

    /** What is sent. */
    public Select<?> select() {
        return select;
    }

    /** What tells the rows of the query apart, among the columns that come; null where each row of the statement is one. */
    public @Nullable ShapeKey rows() {
        return rows;
    }

    /** How a list comes with the rows; null if it does not. */
    @SuppressWarnings("unchecked") // made from the list
    public <C> @Nullable JoinedList<C> joined(ShapeToMany<?, C> list) {
        return (JoinedList<C>) joined.get(list);
    }

    /** The query for the keys of the rows that the elements of a list belong to. */
    public SelectNode keys(ShapeToMany<?, ?> list) {
        List<Node> wanted = keys.get(list);
        if (wanted == null) {
            throw new IllegalStateException(list + " is not read from rows of this statement");
        }
        SelectNode node = select.node().withLock(null);
        boolean whole = node.limit() == null
                && node.offset() == null
                && !node.distinct()
                && node.distinctOn().isEmpty()
                && node.groupBy().isEmpty()
                && node.having() == null;
        if (whole) {
            return node.withSelected(wanted).withOrderBy(List.of());
        }
        List<Node> selected = ListRows.nodes(expressions);
        List<String> names = ColumnNames.of(selected);
        DerivedSource owners = new DerivedSource("owners", names, node);
        List<Node> columns = new ArrayList<>();
        wanted.forEach(key -> columns.add(new ColumnNode(owners, names.get(selected.indexOf(key)))));
        return SelectNode.of(columns, owners).withReach(node.reach());
    }
}
