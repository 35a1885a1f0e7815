package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function by the name that it has on the server.
 *
 * @param name the name, checked to be one
 * @param arguments what it is called with
 */
public record CallNode(String name, List<Node> arguments) implements Node {
    /** Copies the lists. */
    public CallNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
