package dev.rowan.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows of a table.
 *
 * @param <R> the table's record
 */
public abstract sealed class Change<R> extends Statement permits Insert, Upsert, Update, Delete, BoundChange {
    private final Table<R> table;

    Change(Table<R> table) {
        this.table = table;
    }

    /** The table whose rows change. */
    public final Table<R> table() {
        return table;
    }

    /**
     * The same, giving back something of each row that it met: as it is afterwards, or as it was if it is deleted. In no
     * particular order.
     */
    public final <T extends @Nullable Object> Returning<R, T> returning(Selection<T> selection) {
        if (this instanceof BoundChange) {
            throw new IllegalStateException("returning(...) comes before with(...), which gives its values");
        }
        return new Returning<>(this, selection);
    }

    /** The same, giving back several things of each row. */
    public final Returning<R, Row> returning(Selection<?> first, Selection<?> second, Selection<?>... further) {
        List<Selection<?>> all = new ArrayList<>();
        all.add(first);
        all.add(second);
        all.addAll(Arrays.asList(further));
        return returning(new RowSelection(all));
    }

    /**
     * With a value for a parameter that {@code param(name, ...)} has made, which is checked when it is executed: it must be of
     * the parameter's type, and no parameter may be missing or unknown.
     */
    public BoundChange<R> with(String name, @Nullable Object value) {
        return new BoundChange<>(this, Parameters.NONE.with(name, value));
    }

    /** With a value for a parameter, of its type. */
    public final <V> BoundChange<R> with(Expr<V> parameter, @Nullable V value) {
        return with(Parameters.name(parameter), value);
    }

    /** With the values of a list, of its type. */
    public final <V> BoundChange<R> with(ParameterList<V> parameter, Collection<? extends V> values) {
        return with(parameter.name(), values);
    }
}
