package dev.rowan.sql.node;

import dev.rowan.type.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done with an array.
 *
 * @param function what is done
 * @param element what the array's elements are
 * @param arguments the array, and what else it takes
 */
public record ArrayNode(ArrayFunction function, DataType element, List<Node> arguments) implements Node {
    /** Copies the list. */
    public ArrayNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
