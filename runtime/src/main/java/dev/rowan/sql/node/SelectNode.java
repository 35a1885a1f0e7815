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
        Parts parts = new Parts(this);
        parts.distinct = true;
        return parts.whole();
    }

    /** The same with another {@link #distinctOn}. */
    public SelectNode withDistinctOn(List<Node> newDistinctOn) {
        Parts parts = new Parts(this);
        parts.distinctOn = newDistinctOn;
        return parts.whole();
    }

    /** The same with another {@link #selected}. */
    public SelectNode withSelected(List<Node> newSelected) {
        Parts parts = new Parts(this);
        parts.selected = newSelected;
        return parts.whole();
    }

    /** The same with another {@link #from}. */
    public SelectNode withFrom(@Nullable Source newFrom) {
        Parts parts = new Parts(this);
        parts.from = newFrom;
        return parts.whole();
    }

    /** The same with another {@link #joins}. */
    public SelectNode withJoins(List<JoinNode> newJoins) {
        Parts parts = new Parts(this);
        parts.joins = newJoins;
        return parts.whole();
    }

    /** The same with another {@link #where}. */
    public SelectNode withWhere(@Nullable Node newWhere) {
        Parts parts = new Parts(this);
        parts.where = newWhere;
        return parts.whole();
    }

    /** The same with another {@link #groupBy}. */
    public SelectNode withGroupBy(List<Node> newGroupBy) {
        Parts parts = new Parts(this);
        parts.groupBy = newGroupBy;
        return parts.whole();
    }

    /** The same with another {@link #grouping}. */
    public SelectNode withGrouping(Grouping newGrouping) {
        Parts parts = new Parts(this);
        parts.grouping = newGrouping;
        return parts.whole();
    }

    /** The same with another {@link #having}. */
    public SelectNode withHaving(@Nullable Node newHaving) {
        Parts parts = new Parts(this);
        parts.having = newHaving;
        return parts.whole();
    }

    @Override
    public SelectNode withOrderBy(List<OrderNode> newOrderBy) {
        Parts parts = new Parts(this);
        parts.orderBy = newOrderBy;
        return parts.whole();
    }

    @Override
    public SelectNode withLimit(@Nullable RowCount newLimit) {
        Parts parts = new Parts(this);
        parts.limit = newLimit;
        return parts.whole();
    }

    @Override
    public SelectNode withOffset(@Nullable RowCount newOffset) {
        Parts parts = new Parts(this);
        parts.offset = newOffset;
        return parts.whole();
    }

    /** The same with another {@link #lock}. */
    public SelectNode withLock(@Nullable LockNode newLock) {
        Parts parts = new Parts(this);
        parts.lock = newLock;
        return parts.whole();
    }

    /** The same with another {@link #reach}. */
    public SelectNode withReach(Reach newReach) {
        Parts parts = new Parts(this);
        parts.reach = newReach;
        return parts.whole();
    }

    /** The parts of a query, one of which is to be another. */
    private static final class Parts {
        private boolean distinct;
        private List<Node> distinctOn;
        private List<Node> selected;
        private @Nullable Source from;
        private List<JoinNode> joins;
        private @Nullable Node where;
        private List<Node> groupBy;
        private Grouping grouping;
        private @Nullable Node having;
        private List<OrderNode> orderBy;
        private @Nullable RowCount limit;
        private @Nullable RowCount offset;
        private @Nullable LockNode lock;
        private Reach reach;

        Parts(SelectNode node) {
            this.distinct = node.distinct;
            this.distinctOn = node.distinctOn;
            this.selected = node.selected;
            this.from = node.from;
            this.joins = node.joins;
            this.where = node.where;
            this.groupBy = node.groupBy;
            this.grouping = node.grouping;
            this.having = node.having;
            this.orderBy = node.orderBy;
            this.limit = node.limit;
            this.offset = node.offset;
            this.lock = node.lock;
            this.reach = node.reach;
        }

        SelectNode whole() {
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
                    orderBy,
                    limit,
                    offset,
                    lock,
                    reach);
        }
    }
}
