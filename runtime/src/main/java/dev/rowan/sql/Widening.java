package dev.rowan.sql;

import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.WideNode;
import dev.rowan.type.SqlKind;
import java.util.ArrayList;
import java.util.List;

/** The columns of a recursion take their types from its first rows, which later ones may outgrow. */
final class Widening {
    private Widening() {}

    /** The query with texts and decimals of any length. */
    static QueryNode texts(Query<?> query) {
        List<SqlKind> kinds = query.selection().expressions().stream()
                .map(expression -> expression.type().dataType().kind())
                .toList();
        return texts(query.queryNode(), kinds);
    }

    private static QueryNode texts(QueryNode query, List<SqlKind> kinds) {
        if (query instanceof CompoundNode both) {
            return new CompoundNode(
                    both.operator(),
                    texts(both.left(), kinds),
                    texts(both.right(), kinds),
                    both.orderBy(),
                    both.limit(),
                    both.offset());
        }
        List<Node> selected = new ArrayList<>(query.selected());
        for (int i = 0; i < selected.size(); i++) {
            if (kinds.get(i) == SqlKind.TEXT || kinds.get(i) == SqlKind.DECIMAL) {
                selected.set(i, wide(kinds.get(i), selected.get(i)));
            }
        }
        return ((SelectNode) query).withSelected(selected);
    }

    private static Node wide(SqlKind kind, Node node) {
        return node instanceof LabelNode label
                ? new LabelNode(label.label(), new WideNode(kind, label.inner()))
                : new WideNode(kind, node);
    }
}
