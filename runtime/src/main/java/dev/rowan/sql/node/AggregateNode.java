package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of a group.
 *
 * @param function the function
 * @param arguments what it is called with; none for {@code count(*)}
 * @param distinct whether each value counts once
 * @param filter which rows count; null for all
 * @param orderBy in which order values are taken, where that matters
 */
public record AggregateNode(
        AggregateFunction function,
        List<Node> arguments,
        boolean distinct,
        @Nullable Node filter,
        List<OrderNode> orderBy)
        implements Node {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if values that count once are to come in the order of something else
     */
    public AggregateNode {
        arguments = List.copyOf(arguments);
        orderBy = List.copyOf(orderBy);
        if (distinct && !arguments.isEmpty()) {
            Node value = arguments.get(0);
            for (OrderNode order : orderBy) {
                if (!order.unlabelled().node().equals(value)) {
                    throw new IllegalArgumentException(
                            "Values that count once, by distinct(), have one order of their own:"
                                    + " order them by themselves, or leave out orderBy(...) or distinct()");
                }
            }
        }
    }

    /** An aggregate of everything. */
    public static AggregateNode of(AggregateFunction function, List<Node> arguments) {
        return new AggregateNode(function, arguments, false, null, List.of());
    }

    /** The same with each value once. */
    public AggregateNode withDistinct() {
        return new AggregateNode(function, arguments, true, filter, orderBy);
    }

    /** The same of some rows. */
    public AggregateNode withFilter(@Nullable Node newFilter) {
        return new AggregateNode(function, arguments, distinct, newFilter, orderBy);
    }

    /** The same in an order. */
    public AggregateNode withOrderBy(List<OrderNode> newOrderBy) {
        return new AggregateNode(function, arguments, distinct, filter, newOrderBy);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
