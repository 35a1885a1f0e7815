package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression that may be NULL. */
record ExprOrNull<T>(Expr<T> inner) implements Selection<@Nullable T> {
    @Override
    public List<Expr<?>> expressions() {
        return inner.expressions();
    }

    @Override
    public @Nullable T read(RowInput in, int at) {
        return in.orNullAt(at, inner.type());
    }

    @Override
    public Selection<@Nullable T> orNull() {
        return this;
    }
}
