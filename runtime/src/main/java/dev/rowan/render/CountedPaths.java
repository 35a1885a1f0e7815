package dev.rowan.render;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a query has to be read even if its rows are only counted: a column along each path that may leave rows out, since
 * what they refer to is another tenant's, or another member of a family.
 */
final class CountedPaths {
    private CountedPaths() {}

    static List<Node> in(SelectNode query) {
        List<Node> read = new ArrayList<>(query.selected());
        for (OrderNode order : query.orderBy()) {
            read.add(order.node());
        }
        Map<TableSource, Node> kept = new LinkedHashMap<>();
        for (Node node : read) {
            Node plain = node instanceof LabelNode label ? label.inner() : node;
            if (plain instanceof ColumnNode column
                    && column.source() instanceof TableSource table
                    && mayLeaveOut(table)
                    && !kept.containsKey(table)) {
                kept.put(table, new LabelNode("c" + kept.size(), column));
            }
        }
        return List.copyOf(kept.values());
    }

    private static boolean mayLeaveOut(TableSource end) {
        TableSource at = end;
        for (RelationStep path = at.path(); path != null; path = at.path()) {
            TableMeta meta = at.meta();
            boolean outer = path.relation().nullable() || meta.softDelete() != null;
            if (!outer && (meta.tenant() != null || meta.discriminator() != null)) {
                return true;
            }
            at = path.from();
        }
        return false;
    }
}
