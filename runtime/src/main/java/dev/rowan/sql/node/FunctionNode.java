package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function that every dialect has, under whatever name.
 *
 * @param function the function
 * @param arguments what it is called with
 */
public record FunctionNode(SqlFunction function, List<Node> arguments) implements Node {
    /** Copies the lists. */
    public FunctionNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
