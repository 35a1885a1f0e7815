package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.InSelectNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.TupleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A component of a shape that is the list of records at the end of a relation to many. If nothing else is said, it is read by
 * a statement of its own, for the keys of all rows that the statement before it gave.
 *
 * @param <X> the table at the other end
 * @param <C> an element of the list
 */
public final class ShapeToMany<X extends Table<?>, C> {
    private final Relation<?, X> relation;
    private final Function<? super X, ? extends Shape<C>> shapes;
    private final Place place;
    private final ListChoice<X> choice;
    private @Nullable ListRows<X, C> rows;
    private @Nullable Listing listing;

    private ShapeToMany(
            Relation<?, X> relation,
            Function<? super X, ? extends Shape<C>> shapes,
            Place place,
            ListChoice<X> choice) {
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
            @Nullable ShapeKey key,
            @Nullable Class<?> shape) {}

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
        Place place = new Place(relation.meta().name(), depth, -1, null, null);
        return new ShapeToMany<>(relation, shape, place, ListChoice.all());
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

    ShapeToMany<X, C> at(String component, int index, ShapeKey key, Class<?> shape) {
        return new ShapeToMany<>(relation, shapes, new Place(component, place.depth(), index, key, shape), choice);
    }

    /** The same with the columns that the elements are found by at other places. */
    ShapeToMany<X, C> keyedBy(ShapeKey key) {
        Place moved = new Place(place.component(), place.depth(), place.index(), key, place.shape());
        return new ShapeToMany<>(relation, shapes, moved, choice);
    }

    private ShapeToMany<X, C> choosing(ListChoice<X> other) {
        return new ShapeToMany<>(relation, shapes, place, other);
    }

    /** The same with elements that are shapes of another kind. */
    ShapeToMany<X, C> nested(UnaryOperator<Shape<C>> other) {
        return new ShapeToMany<>(relation, table -> other.apply(shapes.apply(table)), place, choice);
    }

    /** Only the elements that meet a condition as well; all, where that is null. */
    public ShapeToMany<X, C> where(Function<? super X, ? extends @Nullable Condition> condition) {
        return choosing(choice.where(condition));
    }

    /** The elements in another order than the relation's. */
    public ShapeToMany<X, C> orderBy(Function<? super X, ? extends List<? extends SortKey>> order) {
        return choosing(choice.orderBy(order));
    }

    /**
     * For each row no more than so many elements, the first in the order.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public ShapeToMany<X, C> top(int count) {
        return first(count, null);
    }

    /**
     * For each row no more than so many elements, the first in an order of its own. The list is in that order as well,
     * unless {@link #orderBy} gives another.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public ShapeToMany<X, C> top(int count, Function<? super X, ? extends List<? extends SortKey>> by) {
        return first(count, by);
    }

    private ShapeToMany<X, C> first(int count, @Nullable Function<? super X, ? extends List<? extends SortKey>> by) {
        if (count < 1) {
            throw new IllegalArgumentException("The first elements of a list are 1 or more, and not " + count);
        }
        return choosing(choice.top(count, by));
    }

    /** The same elements, read in another way. */
    public ShapeToMany<X, C> load(Strategy strategy) {
        return choosing(choice.load(strategy));
    }

    /**
     * With elements that are marked as deleted.
     *
     * @param reason why, for those who read the code; not blank
     */
    public ShapeToMany<X, C> withDeleted(String reason) {
        Reach.requireReason(reason, "see deleted rows");
        return choosing(choice.withDeleted(reason));
    }

    /** The name of the component. */
    public String component() {
        return place.component();
    }

    /** For each row no more than so many elements; 0 for all. */
    public int top() {
        return choice.top();
    }

    /** How the elements are read. */
    public Strategy strategy() {
        return choice.strategy();
    }

    /** Whether the elements are all that the relation leads to. */
    boolean isWhole() {
        return choice.isWhole();
    }

    /** The relation. */
    public Relation<?, X> relation() {
        return relation;
    }

    /** Whether the list is always empty, since a nesting in itself ends here. */
    public boolean isEnd() {
        return place.depth() == 0;
    }

    /** Whether it is the same component of the same shape, however it is read. */
    boolean isSame(ShapeToMany<?, ?> other) {
        return place.shape() != null
                && Objects.equals(place.shape(), other.place.shape())
                && place.index() == other.place.index();
    }

    /** What an element is read as, over the other table under its own name. */
    public Shape<C> shape() {
        return rows().shape();
    }

    private ListRows<X, C> rows() {
        ListRows<X, C> known = rows;
        if (known == null) {
            X target = relation.target();
            String reason = choice.deleted();
            known = new ListRows<>(
                    relation,
                    choice,
                    reason == null ? target : relation.targetAs(ReachedAlias.withDeleted(target.source(), reason)),
                    relation.through(),
                    made());
            rows = known;
        }
        return known;
    }

    /** The rows of the elements with the other table under another name. */
    ListRows<X, C> rowsAs(String alias) {
        String reason = choice.deleted();
        X target = reason == null
                ? relation.targetAs(alias)
                : relation.targetAs(
                        ReachedAlias.withDeleted(relation.target().source().as(alias), reason));
        Table<?> through = relation.through();
        Table<?> link = through == null ? null : through.alias(ReachedAlias.link(alias));
        return new ListRows<>(relation, choice, target, link, made());
    }

    /** The shape of the elements; those that are read from JSON have no rows in a statement to join lists to. */
    private Function<? super X, ? extends Shape<C>> made() {
        return strategy() == Strategy.JSON ? table -> shapes.apply(table).inJson() : shapes;
    }

    /** The rows of the elements as a query has joined them by the relation. */
    ListRows<X, C> rowsOf(TableSource source) {
        String alias = source.alias();
        X target = alias == null ? relation.target() : relation.targetAs(alias);
        return new ListRows<>(relation, choice, target, relation.linkBeside(target), shapes);
    }

    /** The columns of the shape that the elements are found by. */
    public ShapeKey key() {
        return Objects.requireNonNull(place.key());
    }

    /** Its place among the relations to many of the shape. */
    public int index() {
        return place.index();
    }

    /** What the {@link #statement} selects: the shape, and the key of the row that an element belongs to. */
    public List<Expr<?>> expressions() {
        return listing().selected();
    }

    /** The key of the row that an element belongs to, by its place among the {@link #expressions}. */
    public ShapeKey link() {
        return listing().link();
    }

    /** What tells one element from others. */
    List<Expr<?>> identity() {
        return rows().identity();
    }

    /** The statement that reads the elements for some keys, for which it has a {@link KeyList}. */
    public Select<Row> statement() {
        return listing().statement();
    }

    /** The same, which sees as much as the statement of the rows. */
    public Select<Row> statement(Reach reach) {
        Select<Row> plain = statement();
        return reach.equals(Reach.PLAIN) ? plain : plain.remade(plain.node().withReach(reach));
    }

    /** The statement that reads the elements of the rows whose keys a query gives. */
    public Select<Row> statementWithin(SelectNode keys) {
        Listing known = listing();
        Node among = new InSelectNode(TupleNode.together(ListRows.nodes(rows().links())), keys, false);
        List<OrderNode> order = rows().order();
        List<Expr<?>> selected = new ArrayList<>(known.selected());
        ShapeKey.among(selected, rows().identity()).addOrder(selected, order);
        return statement(known.selected(), among, order).withReach(keys.reach());
    }

    private Listing listing() {
        Listing known = listing;
        if (known == null) {
            List<Expr<?>> selected = new ArrayList<>(shape().expressions());
            List<Expr<?>> links = rows().links();
            ShapeKey link = ShapeKey.among(selected, links);
            Node keys = new BindNode(links.get(0).type(), new KeyList(links.size()));
            known = new Listing(
                    selected,
                    link,
                    statement(
                            selected,
                            new InNode(TupleNode.together(ListRows.nodes(links)), List.of(keys), false),
                            rows().order()));
            listing = known;
        }
        return known;
    }

    private Select<Row> statement(List<Expr<?>> selected, Node met, List<OrderNode> order) {
        SelectNode rows = rows().select(ListRows.nodes(selected), met);
        return Sql.select(selected).remade(rows.withOrderBy(order));
    }

    /** {@code posts.comments}. */
    @Override
    public String toString() {
        return relation.toString();
    }
}
