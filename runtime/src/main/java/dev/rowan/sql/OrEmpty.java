package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A selection that may be missing, held in an {@code Optional}. */
record OrEmpty<T extends @Nullable Object>(Selection<T> inner) implements Selection<Optional<T>> {
    @Override
    public List<Expr<?>> expressions() {
        return inner.expressions();
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public Optional<T> read(RowInput in, int at) {
        return in.allNullAt(at, inner.width()) ? Optional.empty() : Optional.ofNullable(inner.read(in, at));
    }

    /** An empty one stands for what is missing already. */
    @Override
    @SuppressWarnings("unchecked") // it is read, and never given anything
    public Selection<@Nullable Optional<T>> orNull() {
        return (Selection<@Nullable Optional<T>>) (Selection<?>) this;
    }
}
