package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the first condition that holds.
 *
 * @param whens the conditions and their results, one or more
 * @param otherwise the result where none holds, or null for NULL
 */
public record CaseNode(List<WhenNode> whens, @Nullable Node otherwise) implements Node {
    /** Copies the lists. */
    public CaseNode {
        whens = List.copyOf(whens);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
