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
    private static final String ALIAS = "combined";

    private final Selection<T> selection;
    private final CompoundNode node;
    private final List<Expr<?>> unique;
    private volatile @Nullable Select<T> derived;

    private Compound(Selection<T> selection, CompoundNode node, List<Expr<?>> unique) {
        this.selection = selection;
        this.node = node;
        this.unique = unique;
    }

    static <T extends @Nullable Object> Compound<T> of(SetOperator operator, Query<T> left, Query<? extends T> right) {
        SetColumns.requireSame(left.selection(), right.selection());
        return new Compound<>(
                left.selection(),
                new CompoundNode(operator, left.queryNode(), right.queryNode(), List.of(), null, null),
                List.of());
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

    /**
     * Says that no two rows have equal values of these together, NULLs being equal, as {@link Select#uniqueBy} has it. Equal
     * rows come once but for {@code unionAll}, of which it must be said, and the keys of the first query are known in what
     * {@code intersect} and {@code except} leave of it.
     *
     * @param keys what the first query selects
     */
    public Compound<T> uniqueBy(Selection<?>... keys) {
        return new Compound<>(selection, node, Select.expressions(keys));
    }

    /**
     * The same rows in the same order, of a query that can be read in parts. For Rowan's own use.
     *
     * @throws IllegalArgumentException if it has a limit or an offset, or says of something that is not selected that it is
     *     unique, or orders by it
     */
    public Select<T> derived() {
        Select<T> known = derived;
        if (known == null) {
            Limits.requireNone(node.limit(), node.offset());
            DerivedTable<T> rows = DerivedTable.of(ALIAS, with(node.withOrderBy(List.of())));
            List<SortKey> order = new ArrayList<>();
            for (OrderNode key : node.orderBy()) {
                OrderNode moved =
                        new OrderNode(rows.column(key.node()), key.type(), key.descending(), key.nullsFirst());
                order.add(() -> moved);
            }
            Selection<?>[] keys = unique.stream()
                    .map(key -> key.around(rows.column(key.node())))
                    .toArray(Selection<?>[]::new);
            known = Select.of(rows).orderBy(order).uniqueBy(keys);
            derived = known;
        }
        return known;
    }

    private Compound<T> with(CompoundNode newNode) {
        return new Compound<>(selection, newNode, unique);
    }
}
