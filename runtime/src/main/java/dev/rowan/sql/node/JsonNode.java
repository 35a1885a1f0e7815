package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place of a JSON document; null where there is no such place.
 *
 * @param document the document
 * @param steps the names of fields, and positions in arrays from 0, that lead to the place; one or more
 * @param form as what it is wanted
 */
public record JsonNode(Node document, List<JsonStep> steps, JsonForm form) implements Node {
    /** Copies the lists. */
    public JsonNode {
        steps = List.copyOf(steps);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
