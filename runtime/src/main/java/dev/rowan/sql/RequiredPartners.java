package dev.rowan.sql;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NullTestNode;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.TableSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The partners that elements of a list cannot be without, and that may be hidden, as another tenant's or another member of a
 * family. Where a query of their own reads the elements, its inner joins leave out those without; where they are joined to
 * the rows that they belong to, conditions do.
 *
 * @param reach which hidden rows the query sees
 */
record RequiredPartners(Reach reach) {
    /** Conditions on the elements: that each of these is there. */
    List<Node> of(Shape<?> elements, List<OrderNode> order) {
        Map<TableSource, Node> there = new LinkedHashMap<>();
        elements.expressions().forEach(each -> add(each.node(), there));
        order.forEach(each -> add(each.node(), there));
        return List.copyOf(there.values());
    }

    private void add(Node node, Map<TableSource, Node> there) {
        if (Labels.without(node) instanceof ColumnNode column && column.source() instanceof TableSource end) {
            addWay(end, there);
        }
    }

    /** Adds those on the way to a table; gives whether all of them have to be there. */
    private boolean addWay(TableSource end, Map<TableSource, Node> there) {
        RelationStep step = end.path();
        if (step == null) {
            return true;
        }
        boolean required = addWay(step.from(), there) && !step.relation().nullable() && !mayBeDeleted(end);
        if (required && mayBeHidden(end.meta())) {
            Node key = new ColumnNode(end, step.relation().ends().to().get(0));
            there.put(end, new NullTestNode(key, true));
        }
        return required;
    }

    private boolean mayBeDeleted(TableSource end) {
        return end.meta().softDelete() != null && reach.deleted() == null && end.deleted() == null;
    }

    /** Whether rows of a table are hidden that foreign keys may lead to, but for deleted ones. */
    static boolean mayBeHidden(TableMeta meta) {
        return meta.tenant() != null || meta.discriminator() != null && !meta.isJoined();
    }
}
