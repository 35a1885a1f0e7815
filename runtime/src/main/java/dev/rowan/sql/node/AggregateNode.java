package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of a group.
 *
 * @param function the function
 * @param arguments what it is called with; none for {@code count(*)}
 * @param distinct whether each value counts once
 */
public record AggregateNode(AggregateFunction function, List<Node> arguments, boolean distinct) implements Node {
    /** Copies the lists. */
    public AggregateNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
