package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function over a window, without the window.
 *
 * @param function the function
 * @param arguments what it is called with
 */
public record WindowFunctionNode(WindowFunction function, List<Node> arguments) implements Node {
    /** Copies the list. */
    public WindowFunctionNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
