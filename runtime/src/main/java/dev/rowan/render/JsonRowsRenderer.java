package dev.rowan.render;

import dev.rowan.sql.node.JsonRowsNode;
import dev.rowan.type.DataType;
import dev.rowan.type.JsonRows;
import dev.rowan.type.SqlKind;
import java.util.List;

/** Writes rows as JSON. */
final class JsonRowsRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private final SqlRenderer statements;

    JsonRowsRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
        this.statements = statements;
    }

    void write(JsonRowsNode node) {
        statements.lift(ServerLimit.TEXT_AGGREGATES);
        JsonRowsSyntax json = syntax.jsonRows();
        json.rows(out, () -> row(json, node.items()), () -> nodes.aggregates().order(node.orderBy(), " "));
    }

    /** An array, or one of arrays where there are more values than a function takes arguments. */
    private void row(JsonRowsSyntax json, List<JsonRowsNode.Item> items) {
        if (items.size() <= JsonRows.MOST_TOGETHER) {
            json.array(out, () -> values(json, items));
            return;
        }
        json.array(out, () -> {
            for (int from = 0; from < items.size(); from += JsonRows.MOST_TOGETHER) {
                out.raw(from == 0 ? "" : ", ");
                int start = from;
                int end = Math.min(from + JsonRows.MOST_TOGETHER, items.size());
                json.array(out, () -> values(json, items.subList(start, end)));
            }
        });
    }

    private void values(JsonRowsSyntax json, List<JsonRowsNode.Item> items) {
        String separator = "";
        for (JsonRowsNode.Item item : items) {
            out.raw(separator);
            separator = ", ";
            DataType type = item.type();
            if (type == null) {
                nodes.write(item.node());
            } else {
                if (type.kind() == SqlKind.ARRAY) {
                    syntax.require(SqlFeature.ARRAYS);
                }
                Template.write(json.value(type), List.of(item.node()), out, nodes);
            }
        }
    }
}
