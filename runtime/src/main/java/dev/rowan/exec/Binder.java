package dev.rowan.exec;

import dev.rowan.type.RowOutput;

/** Binds the parameters of one execution, from the first to the last. */
@FunctionalInterface
public interface Binder {
    /** Binds nothing, for statements without parameters. */
    Binder NONE = out -> {};

    /** Puts one value for each parameter, in order. */
    void bind(RowOutput out);
}
