package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param distinct whether equal rows come once
 * @param distinctOn of rows with equal values of these, the first in the order comes alone; none for all rows
 * @param selected the select list
 * @param from the first source; null for none
 * @param joins further sources, in order
 * @param where the condition on rows, or null
 * @param groupBy what rows are grouped by
 * @param grouping for which of these keys there are rows
 * @param having the condition on groups, or null
 * @param orderBy the order
 * @param limit how many rows at the most, or null
 * @param offset how many rows to pass over, or null
 * @param lock how the rows are locked, or null
 * @param reach which hidden rows it sees
 */
public record SelectNode(
        boolean distinct,
        List<Node> distinctOn,
        List<Node> selected,
        @Nullable Source from,
        List<JoinNode> joins,
        @Nullable Node where,
        List<Node> groupBy,
        Grouping grouping,
        @Nullable Node having,
        List<OrderNode> orderBy,
        @Nullable RowCount limit,
        @Nullable RowCount offset,
        @Nullable LockNode lock,
        Reach reach)
        implements QueryNode {
    /** Copies the lists. */
    public SelectNode {
        distinctOn = List.copyOf(distinctOn);
        selected = SelectList.copyOf(selected);
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }

    /** A select list and a first source. */
    public static SelectNode of(List<Node> selected, @Nullable Source from) {
        return new SelectNode(
                false,
                List.of(),
                selected,
                from,
                List.of(),
                null,
                List.of(),
                Grouping.ALL_KEYS,
                null,
                List.of(),
                null,
                null,
                null,
                Reach.PLAIN);
    }

    /** The same with equal rows once. */
    public SelectNode withDistinct() {
        return selecting(true, distinctOn, selected, from, joins, where);
    }

    /** The same with another {@link #distinctOn}. */
    public SelectNode withDistinctOn(List<Node> newDistinctOn) {
        return selecting(distinct, newDistinctOn, selected, from, joins, where);
    }

    /** The same with another {@link #selected}. */
    public SelectNode withSelected(List<Node> newSelected) {
        return selecting(distinct, distinctOn, newSelected, from, joins, where);
    }

    /** The same with another {@link #from}. */
    public SelectNode withFrom(@Nullable Source newFrom) {
        return selecting(distinct, distinctOn, selected, newFrom, joins, where);
    }

    /** The same with another {@link #joins}. */
    public SelectNode withJoins(List<JoinNode> newJoins) {
        return selecting(distinct, distinctOn, selected, from, newJoins, where);
    }

    /** The same with another {@link #where}. */
    public SelectNode withWhere(@Nullable Node newWhere) {
        return selecting(distinct, distinctOn, selected, from, joins, newWhere);
    }

    /** The same with another {@link #groupBy}. */
    public SelectNode withGroupBy(List<Node> newGroupBy) {
        return grouping(newGroupBy, grouping, having);
    }

    /** The same with another {@link #grouping}. */
    public SelectNode withGrouping(Grouping newGrouping) {
        return grouping(groupBy, newGrouping, having);
    }

    /** The same with another {@link #having}. */
    public SelectNode withHaving(@Nullable Node newHaving) {
        return grouping(groupBy, grouping, newHaving);
    }

    @Override
    public SelectNode withOrderBy(List<OrderNode> newOrderBy) {
        return ordering(newOrderBy, limit, offset, lock, reach);
    }

    @Override
    public SelectNode withLimit(@Nullable RowCount newLimit) {
        return ordering(orderBy, newLimit, offset, lock, reach);
    }

    @Override
    public SelectNode withOffset(@Nullable RowCount newOffset) {
        return ordering(orderBy, limit, newOffset, lock, reach);
    }

    /** The same with another {@link #lock}. */
    public SelectNode withLock(@Nullable LockNode newLock) {
        return ordering(orderBy, limit, offset, newLock, reach);
    }

    /** The same with another {@link #reach}. */
    public SelectNode withReach(Reach newReach) {
        return ordering(orderBy, limit, offset, lock, newReach);
    }

    private SelectNode selecting(
            boolean newDistinct,
            List<Node> newDistinctOn,
            List<Node> newSelected,
            @Nullable Source newFrom,
            List<JoinNode> newJoins,
            @Nullable Node newWhere) {
        return new SelectNode(
                newDistinct,
                newDistinctOn,
                newSelected,
                newFrom,
                newJoins,
                newWhere,
                groupBy,
                grouping,
                having,
                orderBy,
                limit,
                offset,
                lock,
                reach);
    }

    private SelectNode grouping(List<Node> newGroupBy, Grouping newGrouping, @Nullable Node newHaving) {
        return new SelectNode(
                distinct,
                distinctOn,
                selected,
                from,
                joins,
                where,
                newGroupBy,
                newGrouping,
                newHaving,
                orderBy,
                limit,
                offset,
                lock,
                reach);
    }

    private SelectNode ordering(
            List<OrderNode> newOrderBy,
            @Nullable RowCount newLimit,
            @Nullable RowCount newOffset,
            @Nullable LockNode newLock,
            Reach newReach) {
        return new SelectNode(
                distinct,
                distinctOn,
                selected,
                from,
                joins,
                where,
                groupBy,
                grouping,
                having,
                newOrderBy,
                newLimit,
                newOffset,
                newLock,
                newReach);
    }
}
