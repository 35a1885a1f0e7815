package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lists to the rows of a query: to the query itself if each of its rows stands for itself and there is no limit, else to
 * the query as a derived table, whose rows are numbered.
 */
final class ListJoins {
    private final SelectNode query;
    private final boolean derived;
    private final List<Expr<?>> expressions = new ArrayList<>();
    private final List<JoinNode> joins = new ArrayList<>();
    private final List<OrderNode> order = new ArrayList<>();
    private final IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined = new IdentityHashMap<>();
    private final IdentityHashMap<ShapeToMany<?, ?>, List<Node>> keys = new IdentityHashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private @Nullable SelectNode base;
    private @Nullable ShapeKey rows;
    private boolean together;

    private ListJoins(SelectNode query, boolean derived) {
        this.query = query;
        this.derived = derived;
    }

    /** A shape whose columns begin at a place. */
    record Placed(Shape<?> shape, int from) {}

    static ListJoins of(SelectNode query, List<Expr<?>> selected, Shape<?> shape, @Nullable ShapeToMany<?, ?> list) {
        boolean any = hasJoins(shape);
        ListJoins joins = new ListJoins(query, any && list == null && !isPlain(query, shape));
        if (any) {
            joins.requirePossible(shape);
            joins.begin(selected, list == null ? null : list.identity(), shape);
            boolean settled = query.joins().stream().allMatch(RowKeys::isSettled);
            joins.together = joins.derived || list != null || settled;
            joins.add(shape, 0, list == null ? settled : list.relation().through() == null);
        }
        return joins;
    }

    private static boolean hasJoins(Shape<?> shape) {
        return shape.manys().stream().anyMatch(ListJoins::isJoined)
                || shape.ones().stream().map(ShapeToOne::joined).anyMatch(one -> one != null && hasJoins(one));
    }

    private static boolean isJoined(ShapeToMany<?, ?> many) {
        return !many.isEnd() && many.strategy() == Strategy.JOIN;
    }

    /** Whether the rows of a query are told apart by the key of its table, so that lists can be joined to it. */
    private static boolean isPlain(SelectNode query, Shape<?> shape) {
        return query.limit() == null
                && query.offset() == null
                && query.joins().stream().allMatch(join -> RowKeys.isSettled(join) || isOfList(join, shape) != null)
                && !shape.table().meta().key().isEmpty();
    }

    /** The list that a join of the query brings the elements of. */
    private static @Nullable ShapeToMany<?, ?> isOfList(JoinNode join, Shape<?> shape) {
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (isJoined(many) && many.isWhole() && source(join, many) != null) {
                return many;
            }
        }
        return null;
    }

    private static @Nullable TableSource source(JoinNode join, ShapeToMany<?, ?> many) {
        JoinNode further = join.further();
        for (JoinNode each : further == null ? List.of(join) : List.of(join, further)) {
            RelationStep step = each.step();
            Relation<?, ?> relation = many.relation();
            if (step != null
                    && step.relation().name().equals(relation.meta().name())
                    && step.from().equals(relation.owner().source())
                    && each.source() instanceof TableSource source) {
                return source;
            }
        }
        return null;
    }

    private void requirePossible(Shape<?> shape) {
        String obstacle = null;
        if (query.distinct() || !query.distinctOn().isEmpty()) {
            obstacle = "has distinct rows";
        } else if (!query.groupBy().isEmpty() || query.having() != null) {
            obstacle = "has groups";
        } else if (query.lock() != null) {
            obstacle = "locks its rows";
        } else if (derived) {
            for (JoinNode join : query.joins()) {
                ShapeToMany<?, ?> list = isOfList(join, shape);
                if (list != null) {
                    obstacle = "joins " + list
                            + " itself and has a limit or further joins, so that its rows are not those of "
                            + shape.table();
                }
            }
        }
        if (obstacle != null) {
            throw new IllegalStateException("Lists of " + shape + " are read by a join, and the query " + obstacle
                    + "; load(list, Strategy.SELECT_IN) reads them by a statement of their own");
        }
    }

    private void begin(List<Expr<?>> selected, @Nullable List<Expr<?>> identity, Shape<?> shape) {
        if (!derived) {
            expressions.addAll(selected);
            rows = ShapeKey.among(expressions, identity == null ? ListRows.key(shape.table()) : identity);
            order.addAll(query.orderBy());
            rows.addOrder(expressions, order);
            return;
        }
        List<Expr<?>> inner = new ArrayList<>(selected);
        List<OrderNode> by = query.orderBy();
        SortKey[] keys = by.stream()
                .map(OrderNode::unlabelled)
                .<SortKey>map(key -> () -> key)
                .toArray(SortKey[]::new);
        inner.add(Sql.rowNumber().over(keys.length == 0 ? Window.ALL : Sql.orderBy(keys)));
        List<Node> nodes = ListRows.nodes(inner);
        List<String> names = new ArrayList<>(ColumnNames.of(nodes.subList(0, selected.size())));
        names.add("place_of_row");
        DerivedSource source = new DerivedSource("owners", names, query.withSelected(nodes));
        for (int i = 0; i < inner.size(); i++) {
            expressions.add(Types.value(inner.get(i).type()).make(new ColumnNode(source, names.get(i))));
        }
        rows = ShapeKey.among(expressions, List.of(expressions.get(selected.size())));
        rows.addOrder(expressions, order);
        base = SelectNode.of(List.of(), source).withReach(query.reach());
    }

    /**
     * Joins the lists of a shape.
     *
     * @param ordered whether rows with one row of the shape come one after the other, and no other such rows with its key
     */
    private void add(Shape<?> shape, int from, boolean ordered) {
        placed.add(new Placed(shape, from));
        ShapeStatement.addKeys(shape, from, expressions, keys);
        join(shape, from, ordered);
    }

    private void join(Shape<?> shape, int from, boolean ordered) {
        boolean first = ordered;
        for (ShapeToMany<?, ?> many : shape.manys()) {
            if (isJoined(many)) {
                join(many, from, first);
                first = false; // for each row of this one those of the next come again
            }
        }
        for (ShapeToOne<?, ?> one : shape.ones()) {
            Shape<?> partner = one.joined();
            if (partner != null) {
                join(partner, from + one.offset(), false); // several rows may have it
            }
        }
    }

    private <X extends Table<?>, C> void join(ShapeToMany<X, C> many, int from, boolean ordered) {
        TableSource present = derived || !many.isWhole() ? null : present(many);
        TableSource owner = many.relation().owner().source();
        ListRows<X, C> elements =
                present == null ? many.rowsAs(ReachedAlias.joined(owner, many.component())) : many.rowsOf(present);
        if (present == null) {
            joins.add(elements.joined(many.key().nodes(expressions, from), query.reach()));
        }
        int start = expressions.size();
        expressions.addAll(elements.shape().expressions());
        ShapeKey identity = ShapeKey.among(expressions, elements.identity());
        order.addAll(elements.order());
        identity.addOrder(expressions, order);
        joined.put(many, new JoinedList<>(elements.shape(), start, many.key().movedBy(from), identity, ordered));
        add(elements.shape(), start, ordered && many.relation().through() == null);
    }

    /** What the query joins by the relation of a list itself. */
    private @Nullable TableSource present(ShapeToMany<?, ?> many) {
        for (JoinNode join : query.joins()) {
            TableSource source = source(join, many);
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    boolean isEmpty() {
        return joined.isEmpty();
    }

    List<Expr<?>> expressions() {
        return expressions;
    }

    /** Whether what comes of one row of the query comes together. */
    boolean areTogether() {
        return together;
    }

    /** The shapes whose rows come. */
    List<Placed> placed() {
        return placed;
    }

    @Nullable
    ShapeKey rows() {
        return rows;
    }

    IdentityHashMap<ShapeToMany<?, ?>, JoinedList<?>> joined() {
        return joined;
    }

    void addKeys(IdentityHashMap<ShapeToMany<?, ?>, List<Node>> all) {
        keys.forEach(all::put);
    }

    SelectNode node() {
        SelectNode from = base == null ? query : base;
        List<JoinNode> all = new ArrayList<>(from.joins());
        all.addAll(joins);
        return from.withSelected(ListRows.nodes(expressions)).withJoins(all).withOrderBy(order);
    }
}
