package dev.rowan.sql;

import dev.rowan.sql.node.FrameNode.Bound;

/** An end of a window's frame, such as {@code preceding(6)}. */
public final class FrameBound {
    static final FrameBound CURRENT_ROW = new FrameBound(Bound.Kind.CURRENT_ROW, 0);
    static final FrameBound FIRST = new FrameBound(Bound.Kind.UNBOUNDED_PRECEDING, 0);
    static final FrameBound LAST = new FrameBound(Bound.Kind.UNBOUNDED_FOLLOWING, 0);

    private final Bound bound;

    private FrameBound(Bound.Kind kind, long offset) {
        this.bound = new Bound(kind, offset);
    }

    static FrameBound preceding(long offset) {
        return new FrameBound(
                Bound.Kind.PRECEDING,
                Limits.notNegative(offset, "frame's offset").rows());
    }

    static FrameBound following(long offset) {
        return new FrameBound(
                Bound.Kind.FOLLOWING,
                Limits.notNegative(offset, "frame's offset").rows());
    }

    Bound bound() {
        return bound;
    }
}
