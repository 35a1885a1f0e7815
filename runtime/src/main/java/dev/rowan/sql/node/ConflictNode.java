package dev.rowan.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does where a row is there that has the same values in some columns.
 *
 * @param target these columns
 * @param assignments what is set in the row that is there; nothing if it is left as it is
 * @param where which of these rows are changed; null for every one
 */
public record ConflictNode(
        List<String> target,
        List<AssignmentNode> assignments,
        @Nullable Node where) {
    /** Copies the lists. */
    public ConflictNode {
        target = List.copyOf(target);
        assignments = List.copyOf(assignments);
    }
}
