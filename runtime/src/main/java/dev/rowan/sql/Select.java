package dev.rowan.sql;

import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SelectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private Select(Selection<T> selection, SelectNode node, List<Position> place) {
        this.selection = selection;
        this.node = node;
        this.place = place;
    }

    static <T extends @Nullable Object> Select<T> of(Selection<T> selection) {
        List<Expr<?>> expressions = selection.expressions();
        List<Node> selected = new ArrayList<>(expressions.size());
        for (Expr<?> expression : expressions) {
            selected.add(expression.node());
        }
        return new Select<>(selection, SelectNode.of(selected, Sources.first(selected)), List.of());
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    @Override
    public SelectNode node() {
        return place.isEmpty() ? node : Seek.after(node, place);
    }

    /** The first source; without this it is the table of the first column that is selected. */
    public Select<T> from(Table<?> table) {
        return with(node.withFrom(table.source()));
    }

    /** Equal rows come once. */
    public Select<T> distinct() {
        return with(node.withDistinct());
    }

    /** Joins a table; rows without a partner drop out. Conditions that are null are left out; one must remain. */
    public Select<T> join(Table<?> table, @Nullable Condition... on) {
        return join(JoinKind.INNER, table, on);
    }

    /** Joins a table; rows without a partner stay, with NULLs. */
    public Select<T> leftJoin(Table<?> table, @Nullable Condition... on) {
        return join(JoinKind.LEFT, table, on);
    }

    /** Rows that meet all conditions, these and those given before. Conditions that are null are left out. */
    public Select<T> where(@Nullable Condition... conditions) {
        return with(node.withWhere(Conditions.all(node.where(), conditions)));
    }

    /** One row for each different value of these, after those given before. */
    public Select<T> groupBy(Selection<?>... keys) {
        List<Node> all = new ArrayList<>(node.groupBy());
        for (Selection<?> key : keys) {
            for (Expr<?> expression : key.expressions()) {
                all.add(expression.node());
            }
        }
        return with(node.withGroupBy(all));
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
        List<OrderNode> all = new ArrayList<>(node.orderBy());
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
        return with(node.withLimit(notNegative(rows, "limit")));
    }

    /**
     * Without the first rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> offset(long rows) {
        return with(node.withOffset(notNegative(rows, "offset")));
    }

    /**
     * Only what comes behind a place in the order, which has a value for each key of {@link #orderBy}:
     * {@code q.orderBy(newest, id).after(newest.past(time), id.past(7))}. NULLs are where the order has them. Keys that
     * are unique together see to it that no row is passed over. It takes the place of one given before.
     */
    public Select<T> after(Position... newPlace) {
        return new Select<>(selection, node, List.of(newPlace));
    }

    /** The same rows in another order. */
    Select<T> ordered(List<OrderNode> order) {
        return with(node.withOrderBy(order));
    }

    /** The same rows read as something else. */
    <U extends @Nullable Object> Select<U> selecting(Selection<U> other) {
        List<Node> selected = new ArrayList<>();
        for (Expr<?> expression : other.expressions()) {
            selected.add(expression.node());
        }
        return new Select<>(other, node.withSelected(selected), place);
    }

    /** Refuses a query that gives a part of its rows already. */
    void requireWhole() {
        if (node.limit() != null || node.offset() != null || !place.isEmpty()) {
            throw new IllegalArgumentException(
                    "A query that is read in pages has no limit, offset or place of its own; the request has");
        }
    }

    /** As the value that a single row of a single column gives; NULL if there is no row. */
    SelectNode single() {
        if (node.selected().size() != 1) {
            throw new IllegalArgumentException(
                    "A sub-select that stands for a value selects one column, and this one selects "
                            + node.selected().size());
        }
        return node();
    }

    private Select<T> join(JoinKind kind, Table<?> table, @Nullable Condition... on) {
        Node condition = Conditions.all(null, on);
        if (condition == null) {
            throw new IllegalArgumentException("The join of " + table + " has no condition");
        }
        List<JoinNode> all = new ArrayList<>(node.joins());
        all.add(new JoinNode(kind, table.source(), condition));
        return with(node.withJoins(all));
    }

    private Select<T> with(SelectNode newNode) {
        return new Select<>(selection, newNode, place);
    }

    private static long notNegative(long rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException("A " + what + " cannot be negative");
        }
        return rows;
    }
}
