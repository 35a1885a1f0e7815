package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OverNode;
import dev.rowan.sql.node.WindowFunction;
import dev.rowan.sql.node.WindowFunctionNode;
import java.util.List;

/**
 * A function such as {@code rank()} that is no expression until it has its window.
 *
 * @param <X> the class of expressions that it then is
 */
public final class WindowCall<X extends Expr<?>> {
    private final WindowFunctionNode call;
    private final Kind<?, X> kind;

    WindowCall(Kind<?, X> kind, WindowFunction function, Node... arguments) {
        this.kind = kind;
        this.call = new WindowFunctionNode(function, List.of(arguments));
    }

    /** Over all rows. */
    public X over() {
        return over(Window.ALL);
    }

    /** Over a window. */
    public X over(Window window) {
        return kind.make(new OverNode(call, window.node()));
    }
}
