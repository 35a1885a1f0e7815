package dev.rowan.render;

import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.FrameNode;
import dev.rowan.sql.node.FrameNode.Exclusion;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.WindowFunction;
import dev.rowan.sql.node.WindowFunctionNode;
import dev.rowan.sql.node.WindowNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes windows and the functions over them. */
final class WindowRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private Map<String, WindowNode> named = Map.of();

    WindowRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
    }

    /** Begins a query, which has windows of its own; gives those of the one around it. */
    Map<String, WindowNode> enter() {
        Map<String, WindowNode> outer = named;
        named = Map.of();
        return outer;
    }

    void leave(Map<String, WindowNode> outer) {
        named = outer;
    }

    void call(WindowFunctionNode node) {
        WindowFunction function = node.function();
        boolean shifts = function == WindowFunction.LAG || function == WindowFunction.LEAD;
        if (shifts && node.arguments().size() > 2) {
            syntax.require(SqlFeature.LAG_DEFAULT);
        }
        out.raw(function.name().toLowerCase(Locale.ROOT)).raw("(");
        nodes.writeList(node.arguments());
        out.raw(")");
    }

    void over(OverNode node) {
        AggregateRenderer aggregates = nodes.aggregates();
        aggregates.asItsType(
                node.function(),
                () -> syntax.over(
                        out,
                        node,
                        () -> {
                            if (node.function() instanceof AggregateNode aggregate) {
                                aggregates.call(aggregate);
                            } else {
                                nodes.write(node.function());
                            }
                        },
                        () -> window(node.window())));
    }

    private void window(WindowNode window) {
        out.raw(" over ");
        String name = window.name();
        if (name == null) {
            out.raw("(");
            definition(window);
            out.raw(")");
            return;
        }
        if (named.isEmpty()) {
            named = new LinkedHashMap<>();
        }
        WindowNode known = named.putIfAbsent(name, window);
        if (known != null && !known.equals(window)) {
            throw new IllegalStateException(
                    "Two windows of a query are called " + name + "; give one of them another name");
        }
        out.name(name);
    }

    /** Writes the named windows of a query behind its conditions, before its order, which may have named some. */
    void define(SqlWriter.Mark place) {
        if (named.isEmpty()) {
            return;
        }
        SqlWriter.Held held = out.hold();
        String separator = " window ";
        for (Map.Entry<String, WindowNode> window : named.entrySet()) {
            out.raw(separator).name(window.getKey()).raw(" as (");
            definition(window.getValue());
            out.raw(")");
            separator = ", ";
        }
        Rendered windows = out.release(held);
        out.insert(place, windows);
    }

    private void definition(WindowNode window) {
        boolean whole = window.partitionBy().isEmpty() && window.orderBy().isEmpty();
        String space = "";
        if (whole) {
            out.raw(syntax.wholeWindow());
        }
        if (!window.partitionBy().isEmpty()) {
            out.raw("partition by ");
            nodes.writeList(window.partitionBy());
            space = " ";
        }
        orderBy(window.orderBy(), space);
        FrameNode frame = window.frame();
        if (frame != null) {
            frame(frame, whole && syntax.wholeWindow().isEmpty() ? "" : " ");
        }
    }

    void orderBy(List<OrderNode> orders, String space) {
        String separator = space + "order by ";
        for (OrderNode order : orders) {
            out.raw(separator);
            syntax.order(out, order, () -> nodes.writeSortKey(order, false));
            separator = ", ";
        }
    }

    private void frame(FrameNode frame, String space) {
        if (frame.unit() == FrameNode.Unit.GROUPS) {
            syntax.require(SqlFeature.GROUPS_FRAME);
        }
        out.raw(space).raw(frame.unit().name().toLowerCase(Locale.ROOT)).raw(" between ");
        bound(frame.start());
        out.raw(" and ");
        bound(frame.end());
        if (frame.exclusion() != Exclusion.NO_OTHERS) {
            syntax.require(SqlFeature.FRAME_EXCLUSION);
            out.raw(" exclude ").raw(words(frame.exclusion()));
        }
    }

    private void bound(FrameNode.Bound bound) {
        switch (bound.kind()) {
            case PRECEDING -> {
                offset(bound);
                out.raw(" preceding");
            }
            case FOLLOWING -> {
                offset(bound);
                out.raw(" following");
            }
            case UNBOUNDED_PRECEDING, CURRENT_ROW, UNBOUNDED_FOLLOWING -> out.raw(words(bound.kind()));
        }
    }

    private void offset(FrameNode.Bound bound) {
        FrameNode.Bound.Time unit = bound.unit();
        if (unit == null) {
            out.number(bound.offset());
        } else {
            syntax.require(SqlFeature.TEMPORAL_FRAMES);
            out.raw("interval '").number(bound.offset()).raw("' ").raw(words(unit));
        }
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
