package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a derived table selects, read from its columns. */
record MovedSelection<T extends @Nullable Object>(Selection<T> inner, List<Expr<?>> expressions)
        implements Selection<T> {
    @Override
    public T read(RowInput in, int at) {
        return inner.read(in, at);
    }
}
