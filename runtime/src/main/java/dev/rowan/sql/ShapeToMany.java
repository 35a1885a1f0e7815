package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.SqlTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a shape that is the list of records at the end of a relation to many. It is read by a statement of its
 * own, for the keys of all rows that the statement before it gave.
 *
 * @param <X> the table at the other end
 * @param <C> an element of the list
 */
public final class ShapeToMany<X extends Table<?>, C> {
    private final Relation<?, X> relation;
    private final Function<? super X, ? extends Shape<C>> shapes;
    private final Place place;
    private final Choice<X> choice;
    private @Nullable X target;
    private @Nullable Shape<C> shape;
    private @Nullable Listing listing;

    private ShapeToMany(
            Relation<?, X> relation, Function<? super X, ? extends Shape<C>> shapes, Place place, Choice<X> choice) {
        this.relation = relation;
        this.shapes = shapes;
        this.place = place;
        this.choice = choice;
    }

    /** Where it is in its shape; the nesting in itself ends where {@code depth} is 0. */
    private record Place(
            String component,
            int depth,
            int index,
            @Nullable ShapeKey key) {}

    /**
     * Which elements are read for each row, and in which order: the relation's where {@code order} is null. The first are
     * told by {@code by}; by the order where that is null.
     */
    private record Choice<X extends Table<?>>(
            List<Function<? super X, ? extends @Nullable Condition>> conditions,
            @Nullable Function<? super X, ? extends List<? extends SortKey>> order,
            int top,
            @Nullable Function<? super X, ? extends List<? extends SortKey>> by) {}

    /** How the elements are read: what is selected, where in it the links are, and the statement, which is made once. */
    private record Listing(List<Expr<?>> selected, ShapeKey link, Select<Row> statement) {}

    /** For generated code: the shape of the elements over the table that the relation leads to. */
    public static <X extends Table<?>, C> ShapeToMany<X, C> of(
            Relation<?, X> relation, Function<? super X, ? extends Shape<C>> shape) {
        return of(relation, Integer.MAX_VALUE, shape);
    }

    /** For generated code: the same where shapes are nested in themselves, and end where {@code depth} is 0. */
    public static <X extends Table<?>, C> ShapeToMany<X, C> of(
            Relation<?, X> relation, int depth, Function<? super X, ? extends Shape<C>> shape) {
        return new ShapeToMany<>(
                relation,
                shape,
                new Place(relation.meta().name(), depth, -1, null),
                new Choice<>(List.of(), null, 0, null));
    }

    /** The whole records that a relation leads to, read by a statement that is made once. For loading. */
    @SuppressWarnings("unchecked") // what is kept was made here, for the records of the relation's own table
    public static <X extends Table<C>, C> ShapeToMany<X, C> rows(Relation<?, X> relation) {
        ShapeToMany<X, ?> kept = relation.keptRows();
        if (kept == null) {
            ShapeToMany<X, C> made = of(relation, Shape::of);
            relation.keepRows(made);
            return made;
        }
        return (ShapeToMany<X, C>) kept;
    }

    ShapeToMany<X, C> at(String component, int index, ShapeKey key) {
        return new ShapeToMany<>(relation, shapes, new Place(component, place.depth(), index, key), choice);
    }

    private ShapeToMany<X, C> choosing(Choice<X> other) {
        return new ShapeToMany<>(relation, shapes, place, other);
    }

    /** Only the elements that meet a condition as well; all, where that is null. */
    public ShapeToMany<X, C> where(Function<? super X, ? extends @Nullable Condition> condition) {
        List<Function<? super X, ? extends @Nullable Condition>> all = new ArrayList<>(choice.conditions());
        all.add(condition);
        return choosing(new Choice<>(all, choice.order(), choice.top(), choice.by()));
    }

    /** The elements in another order than the relation's. */
    public ShapeToMany<X, C> orderBy(Function<? super X, ? extends List<? extends SortKey>> order) {
        return choosing(new Choice<>(choice.conditions(), order, choice.top(), choice.by()));
    }

    /**
     * For each row no more than so many elements, the first in the order.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public ShapeToMany<X, C> top(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("The first elements of a list are 1 or more, and not " + count);
        }
        return choosing(new Choice<>(choice.conditions(), choice.order(), count, null));
    }

    /**
     * For each row no more than so many elements, the first in an order of its own. The list is in that order as well,
     * unless {@link #orderBy} gives another.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public ShapeToMany<X, C> top(int count, Function<? super X, ? extends List<? extends SortKey>> by) {
        Choice<X> first = top(count).choice;
        return choosing(new Choice<>(first.conditions(), first.order(), count, by));
    }

    /** The name of the component. */
    public String component() {
        return place.component();
    }

    /** For each row no more than so many elements; 0 for all. */
    public int top() {
        return choice.top();
    }

    /** The relation. */
    public Relation<?, X> relation() {
        return relation;
    }

    /** Whether the list is always empty, since a nesting in itself ends here. */
    public boolean isEnd() {
        return place.depth() == 0;
    }

    /** What an element is read as, over the other table under its own name. */
    public Shape<C> shape() {
        Shape<C> known = shape;
        if (known == null) {
            known = shapes.apply(target());
            shape = known;
        }
        return known;
    }

    private X target() {
        X known = target;
        if (known == null) {
            known = relation.target();
            target = known;
        }
        return known;
    }

    /** The columns of the shape that the elements are found by. */
    public ShapeKey key() {
        return Objects.requireNonNull(place.key());
    }

    /** Its place among the relations to many of the shape. */
    public int index() {
        return place.index();
    }

    /** The columns that hold the key of the row that an element belongs to: its foreign key, or the join table's. */
    private List<Expr<?>> links() {
        Table<?> link = relation.through();
        return Shape.columns(
                link == null ? shape().table() : link, meta().ends().to());
    }

    /** What the {@link #statement} selects: the shape, and the key of the row that an element belongs to. */
    public List<Expr<?>> expressions() {
        return listing().selected();
    }

    /** The key of the row that an element belongs to, by its place among the {@link #expressions}. */
    public ShapeKey link() {
        return listing().link();
    }

    /** The statement that reads the elements for some keys, for which it has a {@link KeyList}. */
    public Select<Row> statement() {
        return listing().statement();
    }

    private Listing listing() {
        Listing known = listing;
        if (known == null) {
            List<Expr<?>> selected = new ArrayList<>(shape().expressions());
            ShapeKey link = ShapeKey.among(selected, links());
            Select<Row> all = rows(Sql.select(selected));
            Select<Row> statement = (choice.top() == 0 ? all : all.where(first())).orderBy(order());
            known = new Listing(selected, link, statement);
            listing = known;
        }
        return known;
    }

    private <S> Select<S> rows(Select<S> select) {
        X target = target();
        Table<?> link = relation.through();
        Select<S> rows = select.from(target);
        if (link != null) {
            RelationMeta.Ends through = Objects.requireNonNull(meta().through());
            Node on = RelationStep.met(link.source(), through, target.source());
            rows = rows.joined(List.of(new JoinNode(JoinKind.INNER, link.source(), on, false)));
        }
        rows = rows.where(among());
        for (Function<? super X, ? extends @Nullable Condition> condition : choice.conditions()) {
            rows = rows.where(condition.apply(target));
        }
        return rows;
    }

    private List<? extends SortKey> order() {
        Function<? super X, ? extends List<? extends SortKey>> chosen =
                choice.order() == null ? choice.by() : choice.order();
        if (chosen != null) {
            return chosen.apply(target());
        }
        List<SortKey> order = new ArrayList<>();
        for (RelationMeta.Order each : meta().order()) {
            Expr<?> column = Shape.columns(target(), List.of(each.column())).get(0);
            OrderNode key = new OrderNode(column.node(), column.type(), each.descending(), null);
            order.add(() -> key);
        }
        return order;
    }

    /** Its row is among the first of those with its key: found by numbering them in a query of their own. */
    private Condition first() {
        List<Expr<?>> ids = ids();
        List<OrderNode> order = new ArrayList<>();
        (choice.by() == null ? order() : choice.by().apply(target())).forEach(key -> order.add(key.order()));
        IntegralExpr<Long> number = Sql.rowNumber()
                .over(Sql.partitionBy(links().toArray(Expr[]::new))
                        .orderBy(order.stream().<SortKey>map(key -> () -> key).toArray(SortKey[]::new)))
                .alias("place_in_list");
        List<Expr<?>> selected = new ArrayList<>(ids);
        selected.add(number);
        List<String> columns = ColumnNames.of(nodes(selected));
        Source ranked =
                new DerivedSource("ranked", columns, rows(Sql.select(selected)).node());
        List<Node> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            found.add(new ColumnNode(ranked, columns.get(i)));
        }
        Node place = new ColumnNode(ranked, columns.get(ids.size()));
        SelectNode firsts = SelectNode.of(found, ranked)
                .withWhere(new ComparisonNode(
                        ComparisonOperator.LESS_OR_EQUAL, place, new BindNode(SqlTypes.INT64, (long) choice.top())));
        return new Condition(new InSelectNode(TupleNode.together(nodes(ids)), firsts, false));
    }

    /** What tells elements apart, also those that several rows have. */
    private List<Expr<?>> ids() {
        X target = target();
        List<String> key = target.meta().key().stream().map(ColumnMeta::name).toList();
        if (key.isEmpty()) {
            throw new IllegalStateException(target + " has no primary key, by which the first of its rows are told");
        }
        Map<Node, Expr<?>> ids = new LinkedHashMap<>();
        links().forEach(column -> ids.put(column.node(), column));
        Shape.columns(target, key).forEach(column -> ids.put(column.node(), column));
        return List.copyOf(ids.values());
    }

    private Condition among() {
        List<Expr<?>> links = links();
        Node keys = new BindNode(links.get(0).type(), new KeyList(links.size()));
        return new Condition(new InNode(TupleNode.together(nodes(links)), List.of(keys), false));
    }

    static List<Node> nodes(List<Expr<?>> expressions) {
        List<Node> nodes = new ArrayList<>(expressions.size());
        expressions.forEach(each -> nodes.add(each.node()));
        return nodes;
    }

    private RelationMeta meta() {
        return relation.meta();
    }

    /** {@code posts.comments}. */
    @Override
    public String toString() {
        return relation.toString();
    }
}
