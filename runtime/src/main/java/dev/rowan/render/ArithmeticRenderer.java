package dev.rowan.render;

import dev.rowan.sql.node.ArithmeticNode;
import dev.rowan.sql.node.ArithmeticOperator;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.Node;

/** Writes arithmetic. What is divided by zero is NULL everywhere. */
final class ArithmeticRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;

    ArithmeticRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
    }

    void write(ArithmeticNode node) {
        syntax.arithmetic(out, node.operator(), () -> nodes.inner(node.left()), () -> {
            if (divides(node.operator()) && syntax.failsOnZero() && mayBeZero(node.right())) {
                out.raw("nullif(");
                nodes.write(node.right());
                out.raw(", 0)");
            } else {
                nodes.inner(node.right());
            }
        });
    }

    private static boolean divides(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS, MINUS, TIMES -> false;
            case DIVIDE, DIVIDE_WHOLE, REMAINDER -> true;
        };
    }

    private static boolean mayBeZero(Node divisor) {
        return !(divisor instanceof BindNode bind
                && bind.value() instanceof Number number
                && number.doubleValue() != 0);
    }
}
