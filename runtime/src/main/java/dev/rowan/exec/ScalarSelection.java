package dev.rowan.exec;

import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.type.RowInput;
import dev.rowan.type.SqlType;
import java.util.List;

/**
 * The first column, as a type.
 *
 * @param type the type
 * @param <T> what is read
 */
public record ScalarSelection<T>(SqlType<T> type) implements Selection<T> {
    @Override
    public List<Expr<?>> expressions() {
        return List.of();
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public T read(RowInput in, int at) {
        return in.at(at, type);
    }
}
