package dev.rowan.sql;

import dev.rowan.sql.node.FrameNode;
import dev.rowan.sql.node.FrameNode.Bound;
import dev.rowan.sql.node.FrameNode.Exclusion;
import dev.rowan.sql.node.FrameNode.Unit;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.WindowNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a function over a window sees, in which order: {@code partitionBy(TRADE.ticker).orderBy(TRADE.day)}. With a
 * {@link #named name} it is written once in the query.
 */
public final class Window {
    static final Window ALL = new Window(new WindowNode(null, List.of(), List.of(), null));

    private final WindowNode node;

    private Window(WindowNode node) {
        this.node = node;
    }

    static Window partitioned(Selection<?>... keys) {
        List<Node> nodes = new ArrayList<>();
        for (Selection<?> key : keys) {
            for (Expr<?> expression : key.expressions()) {
                nodes.add(Labels.without(expression.node()));
            }
        }
        return new Window(new WindowNode(null, nodes, List.of(), null));
    }

    /** In this order, after those given before. */
    public Window orderBy(SortKey... keys) {
        List<OrderNode> all = new ArrayList<>(node.orderBy());
        for (SortKey key : keys) {
            all.add(key.order().unlabelled());
        }
        return new Window(new WindowNode(node.name(), node.partitionBy(), all, node.frame()));
    }

    /** Only the rows from here up to the current one. */
    public Window rows(FrameBound start) {
        return frame(Unit.ROWS, start, FrameBound.CURRENT_ROW);
    }

    /** Only the rows from here to there. */
    public Window rows(FrameBound start, FrameBound end) {
        return frame(Unit.ROWS, start, end);
    }

    /** Only rows whose value in the order is so much less, up to those equal to the current one. */
    public Window range(FrameBound start) {
        return frame(Unit.RANGE, start, FrameBound.CURRENT_ROW);
    }

    /** Only rows whose value in the order is so much less or more. */
    public Window range(FrameBound start, FrameBound end) {
        return frame(Unit.RANGE, start, end);
    }

    /** Only so many groups of rows that are equal in the order, up to that of the current one. MySQL and MariaDB have none. */
    public Window groups(FrameBound start) {
        return frame(Unit.GROUPS, start, FrameBound.CURRENT_ROW);
    }

    /** Only so many groups of rows that are equal in the order. MySQL and MariaDB have none. */
    public Window groups(FrameBound start, FrameBound end) {
        return frame(Unit.GROUPS, start, end);
    }

    /** Without the current row. MySQL and MariaDB cannot. */
    public Window excludeCurrentRow() {
        return exclude(Exclusion.CURRENT_ROW);
    }

    /** Without the current row and those equal to it in the order. MySQL and MariaDB cannot. */
    public Window excludeGroup() {
        return exclude(Exclusion.GROUP);
    }

    /** Without those equal to the current row in the order. MySQL and MariaDB cannot. */
    public Window excludeTies() {
        return exclude(Exclusion.TIES);
    }

    /** The same with a name, by which functions call it; other windows of a query have other names. */
    public Window named(String name) {
        return new Window(new WindowNode(name, node.partitionBy(), node.orderBy(), node.frame()));
    }

    WindowNode node() {
        return node;
    }

    private Window frame(Unit unit, FrameBound start, FrameBound end) {
        boolean time = start.bound().unit() != null || end.bound().unit() != null;
        if (time && unit != Unit.RANGE) {
            throw new IllegalArgumentException("A time is a difference of values; say range(...) instead");
        }
        Bound.Kind from = start.bound().kind();
        Bound.Kind to = end.bound().kind();
        if (from.compareTo(to) > 0 || from == Bound.Kind.UNBOUNDED_FOLLOWING || to == Bound.Kind.UNBOUNDED_PRECEDING) {
            throw new IllegalArgumentException(
                    "A frame begins before it ends, and this one goes from " + from + " to " + to);
        }
        return with(new FrameNode(unit, start.bound(), end.bound(), Exclusion.NO_OTHERS));
    }

    private Window exclude(Exclusion exclusion) {
        FrameNode frame = node.frame();
        if (frame == null) {
            throw new IllegalStateException(
                    "Rows are excluded from a frame: say rows(...), range(...) or groups(...) first");
        }
        return with(new FrameNode(frame.unit(), frame.start(), frame.end(), exclusion));
    }

    private Window with(@Nullable FrameNode frame) {
        return new Window(new WindowNode(node.name(), node.partitionBy(), node.orderBy(), frame));
    }
}
