package dev.rowan.sql;

import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Keys by which rows are grouped among other ways: {@code groupingSet(CUSTOMER.city)}. */
public final class GroupingSet {
    private final List<Node> keys;

    GroupingSet(Selection<?>... keys) {
        List<Node> nodes = new ArrayList<>();
        for (Selection<?> key : keys) {
            for (Expr<?> expression : key.expressions()) {
                nodes.add(expression.node());
            }
        }
        this.keys = List.copyOf(nodes);
    }

    static Grouping all(GroupingSet... sets) {
        List<List<Node>> all = new ArrayList<>();
        for (GroupingSet set : sets) {
            all.add(set.keys);
        }
        return new Grouping(Grouping.Form.SETS, all);
    }
}
