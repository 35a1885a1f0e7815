package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL written by hand, with expressions in it.
 *
 * @param texts the text, in as many pieces as there are expressions, and one
 * @param arguments what stands between the pieces
 */
public record RawNode(List<String> texts, List<Node> arguments) implements Node {
    /** Copies the lists. */
    public RawNode {
        texts = List.copyOf(texts);
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
