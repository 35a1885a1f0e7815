package dev.rowan.sql;

import dev.rowan.annotation.Strategy;
import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LockNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query. Its steps come in any order, and each gives a new query of the same type:
 * {@code if (name != null) q = q.where(USER.name.eq(name));}.
 *
 * @param <T> what a row is read as
 */
public final class Select<T extends @Nullable Object> extends Query<T> {
    private final Selection<T> selection;
    private final SelectNode node;
    private final List<Position> place;
    private final List<Expr<?>> unique;

    private Select(Selection<T> selection, SelectNode node, List<Position> place, List<Expr<?>> unique) {
        this.selection = selection;
        this.node = node;
        this.place = place;
        this.unique = unique;
    }

    static <T extends @Nullable Object> Select<T> of(Selection<T> selection) {
        List<Node> selected = selected(selection);
        Source first =
                selection instanceof Shape<?> shape ? shape.table().source().root() : Sources.first(selected);
        return new Select<>(selection, SelectNode.of(selected, first), List.of(), List.of());
    }

    private static List<Node> selected(Selection<?> selection) {
        if (selection instanceof Table<?> table) {
            return table.selected();
        }
        return selection instanceof Projection<?> projection
                ? projection.selected()
                : ListRows.nodes(selection.expressions());
    }

    /** The same query, whose rows are read otherwise: by a selection of the same expressions. */
    <U extends @Nullable Object> Select<U> readBy(Selection<U> other) {
        return new Select<>(other, node, place, unique);
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    /**
     * The same query of a shape, one of whose lists is read in another way, wherever it is in the tree:
     * {@code select(POST_DETAIL).load(POST_DETAIL.comments, Strategy.JOIN)}.
     *
     * @throws IllegalArgumentException if this is no query of a shape, or the list is no part of it
     */
    public Select<T> load(ShapeToMany<?, ?> list, Strategy strategy) {
        return readBy(shape().loading(list, strategy));
    }

    /**
     * The same query of a shape, one of whose records at the end of a relation to one is read in another way, wherever it is in
     * the tree: {@code select(POST_DETAIL).load(POST_DETAIL.author, Strategy.SELECT_IN)}.
     *
     * @throws IllegalArgumentException if this is no query of a shape, the record is no part of it, or the strategy is neither
     *     {@link Strategy#JOIN} nor {@link Strategy#SELECT_IN}
     */
    public Select<T> load(ShapeToOne<?, ?> one, Strategy strategy) {
        Shape<T> changed = shape().loading(one, strategy);
        return new Select<>(changed, node.withSelected(ListRows.nodes(changed.expressions())), place, unique);
    }

    /**
     * How the shape of this query is read: which statements there are, and what each of them is for.
     *
     * @throws IllegalArgumentException if this is no query of a shape
     */
    public ShapePlan plan() {
        return shape().plan();
    }

    private Shape<T> shape() {
        if (selection instanceof Shape<T> shape) {
            return shape;
        }
        throw new IllegalArgumentException("Only a query of a shape has lists to load: " + this);
    }

    /**
     * What it is made of.
     *
     * @throws IllegalStateException if a place or {@link #distinctOn} does not have the keys of the query's order
     */
    @Override
    public SelectNode node() {
        if (!node.distinctOn().isEmpty()) {
            DistinctRows.check(node, place);
        }
        return place.isEmpty() ? node : Seek.after(node, place);
    }

    /**
     * Refuses to read what may be missing, since it is on that side of an outer join, as if it were always there. For the renderer.
     *
     * @throws IllegalStateException if it is read so
     */
    public void requireReadable() {
        NullableSides.check(selection, node);
    }

    @Override
    QueryNode queryNode() {
        return node();
    }

    /** The first source; without this it is the table of the first column that is selected. */
    public Select<T> from(RowSource<?> source) {
        return with(node.withFrom(source.source()));
    }

    /**
     * With rows that are marked as deleted, of every table that it reads, sub-selects included. A common table expression
     * is a query of its own, and says so itself.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Select<T> withDeleted(String reason) {
        return with(node.withReach(node.reach().withDeleted(reason)));
    }

    /**
     * With the rows of all tenants, of every table that it reads, sub-selects included. A common table expression is a
     * query of its own, and says so itself.
     *
     * @param reason why, for those who read the code; not blank
     */
    public Select<T> acrossTenants(String reason) {
        return with(node.withReach(node.reach().acrossTenants(reason)));
    }

    /** Equal rows come once. */
    public Select<T> distinct() {
        return with(node.withDistinct());
    }

    /**
     * Of rows with equal values of these the first in the order, which must begin with them:
     * {@code select(POST).distinctOn(POST.authorId).orderBy(POST.authorId, POST.createdAt.desc())}.
     */
    public Select<T> distinctOn(Selection<?>... keys) {
        return with(node.withDistinctOn(ListRows.nodes(expressions(keys))));
    }

    /** Joins a source; rows without a partner drop out. Conditions that are null are left out; one must remain. */
    public Select<T> join(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.INNER, source, false, on);
    }

    /** Joins a source; rows without a partner stay, with NULLs in place of the source's. */
    public Select<T> leftJoin(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.LEFT, source, false, on);
    }

    /** Joins a source, all of whose rows stay, with NULLs in place of those before it where they have no partner. */
    public Select<T> rightJoin(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.RIGHT, source, false, on);
    }

    /** Joins a source; rows without a partner stay on both sides. PostgreSQL and SQLite; refused elsewhere. */
    public Select<T> fullJoin(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.FULL, source, false, on);
    }

    /**
     * Joins the table at the other end of a relation, under its own name; rows without a partner drop out. Further
     * conditions belong to the join; those that are null are left out.
     *
     * @throws IllegalArgumentException for a relation to many rows of the same table, which needs another name
     */
    public <X extends Table<?>> Select<T> join(Relation<?, X> relation, @Nullable Condition... and) {
        return join(relation, relation.joinTarget(), and);
    }

    /** The same with the table under a name of its own: {@code join(POST.editor, USER.alias("editor"))}. */
    public <X extends Table<?>> Select<T> join(Relation<?, X> relation, X other, @Nullable Condition... and) {
        return joined(relation.joins(JoinKind.INNER, other, and));
    }

    /**
     * Joins the table at the other end of a relation, under its own name; rows without a partner stay.
     *
     * @throws IllegalArgumentException for a relation to many rows of the same table, which needs another name
     */
    public <X extends Table<?>> Select<T> leftJoin(Relation<?, X> relation, @Nullable Condition... and) {
        return leftJoin(relation, relation.joinTarget(), and);
    }

    /** The same with the table under a name of its own. */
    public <X extends Table<?>> Select<T> leftJoin(Relation<?, X> relation, X other, @Nullable Condition... and) {
        return joined(relation.joins(JoinKind.LEFT, other, and));
    }

    /** Joins each row of a source to each that is there. */
    public Select<T> crossJoin(RowSource<?> source) {
        return joined(List.of(new JoinNode(JoinKind.CROSS, source.source(), null, false)));
    }

    /** Joins a derived table that may read the sources before it; rows for which it has none drop out. PostgreSQL and MySQL; refused elsewhere. */
    public Select<T> joinLateral(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.INNER, source, true, on);
    }

    /** Joins a derived table that may read the sources before it; rows for which it has none stay. PostgreSQL and MySQL; refused elsewhere. */
    public Select<T> leftJoinLateral(RowSource<?> source, @Nullable Condition... on) {
        return join(JoinKind.LEFT, source, true, on);
    }

    /** Rows that meet all conditions, these and those given before. Conditions that are null are left out. */
    public Select<T> where(@Nullable Condition... conditions) {
        return with(node.withWhere(Conditions.all(node.where(), conditions)));
    }

    /** One row for each different value of these, after those given before. */
    public Select<T> groupBy(Selection<?>... keys) {
        List<Node> all = new ArrayList<>(node.groupBy());
        all.addAll(ListRows.nodes(expressions(keys)));
        return with(node.withGroupBy(all));
    }

    /**
     * One row for each different value of these, and rows for fewer of them, from the last to the first, where those left
     * out are NULL. H2 and SQLite have none.
     *
     * @throws IllegalStateException if there is a {@link #groupBy} already
     */
    public Select<T> groupByRollup(Selection<?>... keys) {
        return grouped(Grouping.of(Grouping.Form.ROLLUP), keys);
    }

    /**
     * One row for each different value of these, and rows for some of them in every way, down to one for all rows, where
     * those left out are NULL. PostgreSQL.
     *
     * @throws IllegalStateException if there is a {@link #groupBy} already
     */
    public Select<T> groupByCube(Selection<?>... keys) {
        return grouped(Grouping.of(Grouping.Form.CUBE), keys);
    }

    /**
     * Rows for each of these sets of keys, where those of other sets are NULL:
     * {@code groupByGroupingSets(groupingSet(CITY, TIER), groupingSet(CITY), groupingSet())}. PostgreSQL.
     *
     * @throws IllegalStateException if there is a {@link #groupBy} already
     * @throws IllegalArgumentException if no set has a key
     */
    public Select<T> groupByGroupingSets(GroupingSet... sets) {
        Grouping grouping = GroupingSet.all(sets);
        Set<Node> keys = new LinkedHashSet<>();
        grouping.sets().forEach(keys::addAll);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "No grouping set has a key; without groupBy(...) all rows are one group");
        }
        requireNoGroups();
        return with(node.withGroupBy(List.copyOf(keys)).withGrouping(grouping));
    }

    private Select<T> grouped(Grouping grouping, Selection<?>... keys) {
        requireNoGroups();
        Select<T> grouped = groupBy(keys);
        return grouped.with(grouped.node.withGrouping(grouping));
    }

    private void requireNoGroups() {
        if (!node.groupBy().isEmpty()) {
            throw new IllegalStateException(
                    "A query is grouped by one of groupBy, groupByRollup, groupByCube and groupByGroupingSets");
        }
    }

    /** Groups that meet all conditions. */
    public Select<T> having(@Nullable Condition... conditions) {
        return with(node.withHaving(Conditions.all(node.having(), conditions)));
    }

    /** In this order, after those given before. */
    public Select<T> orderBy(SortKey... keys) {
        return orderBy(Arrays.asList(keys));
    }

    /** In this order, after those given before. */
    public Select<T> orderBy(List<? extends SortKey> keys) {
        List<OrderNode> all = new ArrayList<>(node.orderBy().size() + keys.size());
        all.addAll(node.orderBy());
        for (SortKey key : keys) {
            all.add(key.order());
        }
        return with(node.withOrderBy(all));
    }

    /**
     * At most so many rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> limit(long rows) {
        return with(node.withLimit(Limits.notNegative(rows, "limit")));
    }

    /** At most so many rows as a parameter says, which {@code param(name, ...)} has made of a kind of whole numbers. */
    public Select<T> limit(IntegralExpr<?> parameter) {
        return with(node.withLimit(Limits.parameter(parameter)));
    }

    /**
     * Without the first rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> offset(long rows) {
        return with(node.withOffset(Limits.notNegative(rows, "offset")));
    }

    /** Without so many of the first rows as a parameter says. */
    public Select<T> offset(IntegralExpr<?> parameter) {
        return with(node.withOffset(Limits.parameter(parameter)));
    }

    /**
     * Only what comes behind a place in the order, which has a value for each key of {@link #orderBy}:
     * {@code q.orderBy(newest, id).after(newest.past(time), id.past(7))}. NULLs are where the order has them. Keys that
     * are unique together see to it that no row is passed over. It takes the place of one given before.
     */
    public Select<T> after(Position... newPlace) {
        return new Select<>(selection, node, List.of(newPlace), unique);
    }

    /**
     * Says that no two rows have equal values of these together, NULLs being equal, so that {@code scroll} and {@code page}
     * can tell rows apart which are equal in the order. That is known of tables by their primary keys, of groups, distinct rows
     * and set operations, and of derived tables of all these that select what it takes; of the rest, such as a union of all
     * rows, it must be said. It is not checked; where it is wrong, rows are passed over. It takes the place of what was said
     * before.
     */
    public Select<T> uniqueBy(Selection<?>... keys) {
        return new Select<>(selection, node, place, expressions(keys));
    }

    List<Expr<?>> unique() {
        return unique;
    }

    static List<Expr<?>> expressions(Selection<?>... keys) {
        List<Expr<?>> all = new ArrayList<>();
        for (Selection<?> key : keys) {
            all.addAll(key.expressions());
        }
        return List.copyOf(all);
    }

    /** Refuses a query that gives a part of its rows already. */
    void requireWhole() {
        Limits.requireNone(node.limit(), node.offset());
        if (!place.isEmpty()) {
            throw Limits.parts();
        }
    }

    /** Locks the rows against others who would change or lock them, until the transaction ends. */
    public Select<T> forUpdate() {
        return with(node.withLock(new LockNode(LockNode.Strength.UPDATE, List.of(), LockNode.Wait.WAIT)));
    }

    /** Locks the rows against others who would change them, until the transaction ends. */
    public Select<T> forShare() {
        return with(node.withLock(new LockNode(LockNode.Strength.SHARE, List.of(), LockNode.Wait.WAIT)));
    }

    /**
     * Locks the rows of these sources only. PostgreSQL and MySQL.
     *
     * @throws IllegalStateException without {@link #forUpdate} or {@link #forShare} before it
     */
    public Select<T> of(RowSource<?>... sources) {
        LockNode lock = lock("of");
        List<Source> all = new ArrayList<>();
        for (RowSource<?> source : sources) {
            all.add(source.source());
        }
        return with(node.withLock(new LockNode(lock.strength(), all, lock.locked())));
    }

    /**
     * Fails where a row is locked already, rather than wait for it.
     *
     * @throws IllegalStateException without {@link #forUpdate} or {@link #forShare} before it
     */
    public Select<T> noWait() {
        LockNode lock = lock("noWait");
        return with(node.withLock(new LockNode(lock.strength(), lock.of(), LockNode.Wait.NO_WAIT)));
    }

    /**
     * Leaves out rows that are locked already.
     *
     * @throws IllegalStateException without {@link #forUpdate} or {@link #forShare} before it
     */
    public Select<T> skipLocked() {
        LockNode lock = lock("skipLocked");
        return with(node.withLock(new LockNode(lock.strength(), lock.of(), LockNode.Wait.SKIP_LOCKED)));
    }

    private LockNode lock(String step) {
        LockNode lock = node.lock();
        if (lock == null) {
            throw new IllegalStateException(step + "() needs forUpdate() or forShare() before it");
        }
        return lock;
    }

    private Select<T> join(JoinKind kind, RowSource<?> source, boolean lateral, @Nullable Condition... on) {
        return joined(List.of(Joining.node(kind, source, lateral, on)));
    }

    Select<T> joined(List<JoinNode> further) {
        List<JoinNode> all = new ArrayList<>(node.joins());
        all.addAll(further);
        return with(node.withJoins(all));
    }

    /** The same rows, of which something else is selected. */
    Select<Row> selecting(List<Expr<?>> expressions) {
        return new Select<>(
                new RowSelection(expressions), node.withSelected(ListRows.nodes(expressions)), place, unique);
    }

    /** The same selection of other rows, which bring the same expressions and perhaps more. */
    Select<T> remade(SelectNode whole) {
        return new Select<>(selection, whole, List.of(), List.of());
    }

    Select<T> withReach(Reach reach) {
        return with(node.withReach(reach));
    }

    private Select<T> with(SelectNode newNode) {
        return new Select<>(selection, newNode, place, unique);
    }
}
