package dev.rowan.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a server executes a statement.
 *
 * @param text what the server says, word by word: JSON or text
 * @param tree the same as a tree; null where the server has text alone
 * @param analyzed whether the statement was executed, and rows and times were measured
 */
public record Plan(String text, @Nullable PlanNode tree, boolean analyzed) {
    /** The tree, where there is one. */
    public Optional<PlanNode> root() {
        return Optional.ofNullable(tree);
    }

    /** All steps, each before those that it takes its rows from. */
    public Stream<PlanNode> nodes() {
        return tree == null ? Stream.empty() : tree.walk();
    }

    /** Whether a step reads a table from its first row to its last. */
    public boolean scans(String table) {
        return nodes().anyMatch(node -> node.isFullScan() && table.equals(node.table()));
    }

    /** Whether a step uses an index. */
    public boolean uses(String index) {
        return nodes().anyMatch(node -> index.equals(node.index()));
    }

    /** The tree, a step in a line; the server's text where there is none. */
    @Override
    public String toString() {
        return tree == null ? text : tree.toString();
    }
}
