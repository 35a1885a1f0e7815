package dev.rowan.sql;

import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SetOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Queries made one by set operations. Order, limit and offset are those of the whole; what it is ordered by is something
 * that the first query selects.
 *
 * @param <T> what a row is read as
 */
public final class Compound<T extends @Nullable Object> extends Query<T> {
    private final Selection<T> selection;
    private final CompoundNode node;

    private Compound(Selection<T> selection, CompoundNode node) {
        this.selection = selection;
        this.node = node;
    }

    static <T extends @Nullable Object> Compound<T> of(SetOperator operator, Query<T> left, Query<? extends T> right) {
        SetColumns.requireSame(left.selection(), right.selection());
        return new Compound<>(
                left.selection(),
                new CompoundNode(operator, left.queryNode(), right.queryNode(), List.of(), null, null));
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    @Override
    public CompoundNode node() {
        return node;
    }

    @Override
    QueryNode queryNode() {
        return node;
    }

    /** In this order, after those given before. */
    public Compound<T> orderBy(SortKey... keys) {
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
    public Compound<T> limit(long rows) {
        return with(node.withLimit(Limits.notNegative(rows, "limit")));
    }

    /** At most so many rows as a parameter says, which {@code param(name, ...)} has made of a kind of whole numbers. */
    public Compound<T> limit(IntegralExpr<?> parameter) {
        return with(node.withLimit(Limits.parameter(parameter)));
    }

    /**
     * Without the first rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Compound<T> offset(long rows) {
        return with(node.withOffset(Limits.notNegative(rows, "offset")));
    }

    /** Without so many of the first rows as a parameter says. */
    public Compound<T> offset(IntegralExpr<?> parameter) {
        return with(node.withOffset(Limits.parameter(parameter)));
    }

    private Compound<T> with(CompoundNode newNode) {
        return new Compound<>(selection, newNode);
    }
}
