package dev.rowan.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert before it says what is done where a row is in the way.
 *
 * @param <R> the table's record
 */
public final class OnConflict<R> {
    private final Upsert<R> upsert;

    private OnConflict(Upsert<R> upsert) {
        this.upsert = upsert;
    }

    static <R> OnConflict<R> of(Insert<R> insert, List<Column<R, ?, ?>> target) {
        List<String> names =
                target.stream().map(column -> column.meta().name()).distinct().toList();
        insert.table().meta().requireUnique(names);
        insert.table().meta().requireOwn(names);
        return new OnConflict<>(new Upsert<>(insert, names, Values.none(), null, false));
    }

    /** The row that is there stays as it is. */
    public Upsert<R> doNothing() {
        return upsert;
    }

    /** Sets a column of the row that is there; null is NULL. */
    public <C> Upsert<R> set(Column<R, ?, C> column, @Nullable C value) {
        return upsert.set(column, value);
    }

    /** Sets a column of the row that is there to an expression, which may use {@link Sql#incoming}. */
    public <C> Upsert<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return upsert.set(column, expression);
    }

    /** Sets a column of the row that is there to JSON. */
    public <T> Upsert<R> set(JsonColumn<R, T> column, JsonExpr<T> expression) {
        return upsert.set(column, expression);
    }

    /** Sets a column of the row that is there to an array. */
    public <E extends @Nullable Object> Upsert<R> set(
            ArrayColumn<R, E, ?> column, ArrayExpr<? extends E, ?> expression) {
        return upsert.set(column, expression);
    }

    /** Sets a column of the row that is there to the one value of a query. */
    public <C> Upsert<R> set(Column<R, ?, C> column, Select<? extends C> query) {
        return upsert.set(column, query);
    }

    /** Sets a column of the row that is there to NULL. */
    public Upsert<R> setNull(Column<R, ?, ?> column) {
        return upsert.setNull(column);
    }

    /** Sets columns of the row that is there to what would have been inserted. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final Upsert<R> setIncoming(Column<R, ?, ?> first, Column<R, ?, ?>... further) {
        return upsert.setIncoming(first, Arrays.asList(further));
    }

    /** Sets all columns that the insert sets, but keys and what updates leave alone, to what would have been inserted. */
    public Upsert<R> setAllIncoming() {
        return upsert.setAllIncoming();
    }
}
