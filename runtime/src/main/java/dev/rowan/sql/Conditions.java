package dev.rowan.sql;

import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions, some of which may have vanished. */
final class Conditions {
    private Conditions() {}

    /** All of them, behind one that was there already; null if none remains. */
    static @Nullable Node all(@Nullable Node already, @Nullable Condition... further) {
        return joined(already, true, further);
    }

    /** Both, or the second alone. */
    static Node both(@Nullable Node first, Node second) {
        if (first == null) {
            return second;
        }
        List<Node> operands = new ArrayList<>();
        add(operands, first, true);
        add(operands, second, true);
        return new LogicNode(true, operands);
    }

    static @Nullable Node joined(@Nullable Node already, boolean conjunction, @Nullable Condition... further) {
        if (already == null && further.length == 1) {
            Condition only = further[0];
            return only == null ? null : only.plainNode();
        }
        List<Node> operands = new ArrayList<>(further.length + 1);
        if (already != null) {
            add(operands, already, conjunction);
        }
        for (Condition condition : further) {
            if (condition != null) {
                add(operands, condition.plainNode(), conjunction);
            }
        }
        if (operands.isEmpty()) {
            return null;
        }
        return operands.size() == 1 ? operands.get(0) : new LogicNode(conjunction, operands);
    }

    private static void add(List<Node> operands, Node node, boolean conjunction) {
        if (node instanceof LogicNode logic && logic.conjunction() == conjunction) {
            operands.addAll(logic.operands());
        } else {
            operands.add(node);
        }
    }
}
