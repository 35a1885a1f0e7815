package dev.rowan.sql.node;

import java.util.List;

/**
 * A change that gives back something of each row that it met.
 *
 * @param change the change
 * @param table whose rows it changes
 * @param selected what is given back
 */
public record ReturningNode(StatementNode change, TableSource table, List<Node> selected) implements StatementNode {
    /** Copies the list. */
    public ReturningNode {
        selected = List.copyOf(selected);
    }

    @Override
    public <A> A accept(StatementVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
