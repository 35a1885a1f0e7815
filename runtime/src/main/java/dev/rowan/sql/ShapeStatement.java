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
 * A statement that brings rows of a shape, and with them the lists that come by joins or as JSON. For loading.
 */
public final class ShapeStatement {
    private static final Object KEPT = new Object();
    private static final Object KEPT_FOR_PAGES = new Object();

    private final Select<?> select;
    private final Rows rows;
    private final IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined;
    private final IdentityHashMap<ShapeToMany<?, ?>, JsonList<?>> jsons;
    private final IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys;

    private ShapeStatement(
            Select<?> select,
            Rows rows,
            IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined,
            IdentityHashMap<ShapeToMany<?, ?>, JsonList<?>> jsons,
            IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys) {
        this.select = select;
        this.rows = rows;
        this.joined = joined;
        this.jsons = jsons;
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
        return of(query, shape, null, KEPT);
    }

    /** The same of a query that is read in pages, and of its shape as it is read in pages. */
    public static ShapeStatement ofPages(Select<?> query, Shape<?> shape) {
        return of(query, shape, null, KEPT_FOR_PAGES);
    }

    /** The statement of the elements of a list, as {@code query} reads them. */
    public static ShapeStatement of(Select<?> query, ShapeToMany<?, ?> list) {
        return of(query, list.shape(), list, KEPT);
    }

    private static ShapeStatement of(Select<?> query, Shape<?> shape, @Nullable ShapeToMany<?, ?> list, Object kept) {
        if (query.remembered(kept) instanceof ShapeStatement known) {
            return known;
        }
        ShapeStatement statement = made(settled(query, shape), shape, list);
        query.remember(kept, statement);
        return statement;
    }

    private static ShapeStatement made(Select<?> query, Shape<?> shape, @Nullable ShapeToMany<?, ?> list) {
        List<Expr<?>> selected = query.selection().expressions();
        ListJoins joins = ListJoins.of(query.node(), selected, shape, list);
        IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys = new IdentityHashMap<>();
        if (joins.isEmpty()) {
            addKeys(shape, 0, selected, keys);
            Rows rows = new Rows(query, selected, null, true, List.of(new ListJoins.Placed(shape, 0)));
            return rows.statement(joins.joined(), keys);
        }
        joins.addKeys(keys);
        Select<?> joined = Sql.select(joins.expressions()).remade(joins.node());
        Rows rows = new Rows(joined, joins.expressions(), joins.rows(), joins.areTogether(), joins.placed());
        return rows.statement(joins.joined(), keys);
    }

    /** What is sent but for lists that come as JSON. */
    private record Rows(
            Select<?> select,
            List<Expr<?>> expressions,
            @Nullable ShapeKey key,
            boolean together,
            List<ListJoins.Placed> placed) {
        ShapeStatement statement(
                IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined,
                IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys) {
            JsonLists lists = new JsonLists(select.node().reach());
            Select<?> whole = select;
            if (placed.stream().anyMatch(each -> JsonLists.areIn(each.shape()))) {
                requireRows();
                List<Expr<?>> all = new ArrayList<>(expressions);
                placed.forEach(each -> lists.add(each.shape(), each.from(), all));
                whole = select.selecting(all);
            }
            return new ShapeStatement(whole, this, joined, lists.lists(), keys);
        }

        private void requireRows() {
            SelectNode node = select.node();
            boolean distinct = node.distinct() || !node.distinctOn().isEmpty();
            if (distinct || !node.groupBy().isEmpty() || node.having() != null) {
                throw new IllegalStateException("Lists are read as JSON, and the query has "
                        + (distinct ? "distinct rows" : "groups")
                        + "; load(list, Strategy.SELECT_IN) reads them by a statement of their own");
            }
        }
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
        return shape.ones().stream().map(ShapeToOne::joined).anyMatch(one -> one != null && hasSubquery(one));
    }

    /** Notes the columns that lists of a shape are found by. */
    static void addKeys(
            Shape<?> shape, int from, List<Expr<?>> selected, IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            keys.put(many, many.key().nodes(selected, from));
        }
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.joined();
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
        return rows.key();
    }

    /** Whether the rows of the statement with one row of the query come one after the other. */
    public boolean rowsTogether() {
        return rows.together();
    }

    /** How a list comes with the rows; null if it does not. */
    @SuppressWarnings("unchecked") // made from the list
    public <C> @Nullable JoinedList<C> joined(ShapeToMany<?, C> list) {
        return (JoinedList<C>) joined.get(list);
    }

    /** How a list comes as JSON with the rows, or with elements that do; null if it does not. */
    @SuppressWarnings("unchecked") // made from the list
    public <C> @Nullable JsonList<C> json(ShapeToMany<?, C> list) {
        return (JsonList<C>) jsons.get(list);
    }

    /** The query for the keys of the rows that the elements of a list belong to. */
    public SelectNode keys(ShapeToMany<?, ?> list) {
        List<Node> wanted = keys.get(list);
        if (wanted == null) {
            throw new IllegalStateException(list + " is not read from rows of this statement");
        }
        SelectNode node = rows.select().node().withLock(null);
        boolean whole = node.limit() == null
                && node.offset() == null
                && !node.distinct()
                && node.distinctOn().isEmpty()
                && node.groupBy().isEmpty()
                && node.having() == null;
        if (whole) {
            return node.withSelected(wanted).withOrderBy(List.of());
        }
        List<Node> selected = ListRows.nodes(rows.expressions());
        List<String> names = ColumnNames.of(selected);
        DerivedSource owners = new DerivedSource("owners", names, node);
        List<Node> columns = new ArrayList<>();
        wanted.forEach(key -> columns.add(new ColumnNode(owners, names.get(selected.indexOf(key)))));
        return SelectNode.of(columns, owners).withReach(node.reach());
    }
}
