package dev.rowan.sql;

import dev.rowan.type.RowInput;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query can select: a column, an expression, a table, a part, a projection. A list of expressions, and a reader
 * from the column where they begin.
 *
 * @param <T> what is read
 */
public interface Selection<T extends @Nullable Object> {
    /** The expressions, in the order in which {@link #read} reads them. */
    List<Expr<?>> expressions();

    /**
     * Reads what was selected.
     *
     * @param in the row
     * @param at the column of the first expression, counted from 1
     * @throws dev.rowan.type.ValueException where NULL is met and a value is expected
     */
    T read(RowInput in, int at);

    /** How many columns are read. */
    default int width() {
        return expressions().size();
    }

    /** The same, read as null when all its columns are NULL: the side of an outer join that may be missing. */
    default Selection<@Nullable T> orNull() {
        return new OrNull<>(this);
    }

    /** The same as {@link #orNull()}, for those who would rather hold an {@code Optional}. */
    default Selection<Optional<T>> optional() {
        return new OrEmpty<>(this);
    }
}
