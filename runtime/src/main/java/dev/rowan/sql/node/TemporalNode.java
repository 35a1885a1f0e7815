package dev.rowan.sql.node;

import dev.rowan.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a date, a time, or a point on the time line, which is seen in UTC.
 *
 * @param function what is done
 * @param kind what the first argument holds: a date, a time, a timestamp, an instant
 * @param arguments the temporal, and what it is moved by or compared with
 */
public record TemporalNode(TemporalFunction function, SqlKind kind, List<Node> arguments) implements Node {
    /** Copies the lists. */
    public TemporalNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
