package dev.rowan.render;

import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.CaseNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.WhenNode;

/** Writes CASE, whose results nothing beside them tells the type of. */
final class CaseRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;

    CaseRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
    }

    void write(CaseNode node) {
        out.raw("case");
        for (WhenNode when : node.whens()) {
            out.raw(" when ");
            nodes.write(when.condition());
            out.raw(" then ");
            result(when.result());
        }
        Node otherwise = node.otherwise();
        if (otherwise != null) {
            out.raw(" else ");
            result(otherwise);
        }
        out.raw(" end");
    }

    private void result(Node node) {
        if (node instanceof BindNode bind) {
            syntax.literal(out, bind.type(), bind.value());
        } else {
            nodes.inner(node);
        }
    }
}
