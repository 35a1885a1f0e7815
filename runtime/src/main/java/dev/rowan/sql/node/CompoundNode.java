package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two queries made one by a set operation.
 *
 * @param operator the operation
 * @param left the first query
 * @param right the second query
 * @param orderBy the order of the whole
 * @param limit how many rows at the most, or null
 * @param offset how many rows to pass over, or null
 */
public record CompoundNode(
        SetOperator operator,
        QueryNode left,
        QueryNode right,
        List<OrderNode> orderBy,
        @Nullable RowCount limit,
        @Nullable RowCount offset)
        implements QueryNode {
    /** Copies the list. */
    public CompoundNode {
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public List<Node> selected() {
        return left.selected();
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CompoundNode withOrderBy(List<OrderNode> newOrderBy) {
        return new CompoundNode(operator, left, right, newOrderBy, limit, offset);
    }

    @Override
    public CompoundNode withLimit(@Nullable RowCount newLimit) {
        return new CompoundNode(operator, left, right, orderBy, newLimit, offset);
    }

    @Override
    public CompoundNode withOffset(@Nullable RowCount newOffset) {
        return new CompoundNode(operator, left, right, orderBy, limit, newOffset);
    }
}
