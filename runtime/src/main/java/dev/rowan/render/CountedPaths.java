package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts of the columns and the order of a query, even where they are not written: the paths in them that may leave
 * rows out, since what they lead to is another tenant's, or another member of a family.
 */
final class CountedPaths {
    private CountedPaths() {}

    /** Whether the columns and the order may go along paths. */
    static boolean mayBeIn(SelectNode query) {
        return query.selected().stream().anyMatch(CountedPaths::mayGoAlong)
                || query.orderBy().stream().anyMatch(order -> mayGoAlong(order.node()));
    }

    private static boolean mayGoAlong(Node node) {
        if (node instanceof LabelNode label) {
            return mayGoAlong(label.inner());
        }
        if (node instanceof ColumnNode column) {
            return column.source() instanceof TableSource table && table.path() != null;
        }
        return !(node instanceof NumberNode || node instanceof LiteralNode);
    }

    /** The query with those of the joins for its paths that may leave rows out, and what they begin at. */
    static SelectNode kept(SelectNode query, QuerySources reached, HiddenRows hidden) {
        List<JoinNode> joins = reached.joins();
        List<JoinNode> kept = new ArrayList<>();
        Set<TableSource> needed = new HashSet<>();
        for (int i = joins.size() - 1; i >= 0; i--) {
            JoinNode join = joins.get(i);
            boolean own = query.joins().contains(join);
            boolean leavesOut = join.kind() == JoinKind.INNER && hidden.in(join.source());
            if (own || leavesOut || join.source() instanceof TableSource table && needed.contains(table)) {
                kept.add(0, join);
                RelationStep step = join.step();
                if (!own && step != null) {
                    needed.add(step.from());
                }
            }
        }
        return query.withJoins(kept);
    }
}
