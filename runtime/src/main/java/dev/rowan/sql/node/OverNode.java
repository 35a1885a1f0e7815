package dev.rowan.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * A function over a window.
 *
 * @param function an aggregate, or a function for windows
 * @param window the window
 */
public record OverNode(Node function, WindowNode window) implements Node {
    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if the function, or the frame, needs an order that is not there
     */
    public OverNode {
        if (window.orderBy().isEmpty() && function instanceof WindowFunctionNode call) {
            switch (call.function()) {
                case RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE, LAG, LEAD ->
                    throw new IllegalArgumentException(
                            call.function() + " goes by the order of its window, which has none; say orderBy(...)");
                case ROW_NUMBER, FIRST_VALUE, LAST_VALUE, NTH_VALUE -> {}
            }
        }
        window.requireOrderOfFrame();
    }

    @Override
    public <A extends @Nullable Object> A accept(NodeVisitor<A> visitor) {
        return visitor.visit(this);
    }
}
