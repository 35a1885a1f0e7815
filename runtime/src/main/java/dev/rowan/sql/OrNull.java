package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A selection that may be missing. */
record OrNull<T extends @Nullable Object>(Selection<T> inner) implements Selection<@Nullable T> {
    @Override
    public List<Expr<?>> expressions() {
        return inner.expressions();
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public @Nullable T read(RowInput in, int at) {
        return in.allNullAt(at, inner.width()) ? null : inner.read(in, at);
    }

    @Override
    public Selection<@Nullable T> orNull() {
        return this;
    }
}
