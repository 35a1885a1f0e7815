package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param distinct whether equal rows come once
 * @param selected the select list
 * @param from the first source; null for none
 * @param joins further sources, in order
 * @param where the condition on rows, or null
 * @param groupBy what rows are grouped by
 * @param having the condition on groups, or null
 * @param orderBy the order
 * @param limit how many rows at the most, or null
 * @param offset how many rows to pass over, or null
 */
public record SelectNode(
        boolean distinct,
        List<Node> selected,
        @Nullable Source from,
        List<JoinNode> joins,
        @Nullable Node where,
        List<Node> groupBy,
        @Nullable Node having,
        List<OrderNode> orderBy,
        @Nullable Long limit,
        @Nullable Long offset)
        implements StatementNode {
    /** Copies the lists. */
    public SelectNode {
        selected = List.copyOf(selected);
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
        return new SelectNode(false, selected, from, List.of(), null, List.of(), null, List.of(), null, null);
    }

    /** The same with equal rows once. */
    public SelectNode withDistinct() {
        return new SelectNode(true, selected, from, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #selected}. */
    public SelectNode withSelected(List<Node> newSelected) {
        return new SelectNode(distinct, newSelected, from, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #from}. */
    public SelectNode withFrom(@Nullable Source newFrom) {
        return new SelectNode(distinct, selected, newFrom, joins, where, groupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #joins}. */
    public SelectNode withJoins(List<JoinNode> newJoins) {
        return new SelectNode(distinct, selected, from, newJoins, where, groupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #where}. */
    public SelectNode withWhere(@Nullable Node newWhere) {
        return new SelectNode(distinct, selected, from, joins, newWhere, groupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #groupBy}. */
    public SelectNode withGroupBy(List<Node> newGroupBy) {
        return new SelectNode(distinct, selected, from, joins, where, newGroupBy, having, orderBy, limit, offset);
    }

    /** The same with another {@link #having}. */
    public SelectNode withHaving(@Nullable Node newHaving) {
        return new SelectNode(distinct, selected, from, joins, where, groupBy, newHaving, orderBy, limit, offset);
    }

    /** The same with another {@link #orderBy}. */
    public SelectNode withOrderBy(List<OrderNode> newOrderBy) {
        return new SelectNode(distinct, selected, from, joins, where, groupBy, having, newOrderBy, limit, offset);
    }

    /** The same with another {@link #limit}. */
    public SelectNode withLimit(@Nullable Long newLimit) {
        return new SelectNode(distinct, selected, from, joins, where, groupBy, having, orderBy, newLimit, offset);
    }

    /** The same with another {@link #offset}. */
    public SelectNode withOffset(@Nullable Long newOffset) {
        return new SelectNode(distinct, selected, from, joins, where, groupBy, having, orderBy, limit, newOffset);
    }
}
