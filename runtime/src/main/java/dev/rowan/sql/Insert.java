package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to insert: {@code insertInto(USER).set(USER.username, "alice").set(...)}. Columns that are not set take their
 * defaults, versions begin with 1, and the columns for times of change take the time. {@link #values} and {@link #row}
 * begin further rows; with {@link #from}, a query gives the rows.
 *
 * @param <R> the table's record
 */
public final class Insert<R> extends Change<R> {
    private final List<Values<R>> rows;
    private final @Nullable Select<?> query;

    private Insert(Table<R> table, List<Values<R>> rows, @Nullable Select<?> query) {
        super(table);
        this.rows = List.copyOf(rows);
        this.query = query;
    }

    static <R> Insert<R> into(Table<R> table) {
        return new Insert<>(table, List.of(), null);
    }

    /** Sets a column of the row at hand; null is NULL. */
    public <C> Insert<R> set(Column<R, ?, C> column, @Nullable C value) {
        return last(current().set(column, value));
    }

    /** Sets a column of the row at hand to an expression. */
    public <C> Insert<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return last(current().set(column, expression));
    }

    /** Sets a column of the row at hand to JSON. */
    public <T> Insert<R> set(JsonColumn<R, T> column, JsonExpr<T> expression) {
        return last(current().set(column, expression));
    }

    /** Sets a column of the row at hand to an array. */
    public <E extends @Nullable Object> Insert<R> set(
            ArrayColumn<R, E, ?> column, ArrayExpr<? extends E, ?> expression) {
        return last(current().set(column, expression));
    }

    /** Sets a column of the row at hand to the one value of a query. */
    public <C> Insert<R> set(Column<R, ?, C> column, Select<? extends C> value) {
        return last(current().set(column, value));
    }

    /** Sets a column of the row at hand to NULL. */
    public Insert<R> setNull(Column<R, ?, ?> column) {
        return last(current().setNull(column));
    }

    /** A further row, from a map or an input record. */
    public Insert<R> values(Values<R> row) {
        List<Values<R>> all = new ArrayList<>(rows);
        all.add(row);
        return new Insert<>(table(), all, query);
    }

    /** Further rows, from maps or input records. */
    public Insert<R> values(Iterable<Values<R>> further) {
        List<Values<R>> all = new ArrayList<>(rows);
        further.forEach(all::add);
        return new Insert<>(table(), all, query);
    }

    /** Begins a further row. */
    public Insert<R> row() {
        return values(Values.none());
    }

    /**
     * A row for each row of a query, of what is set here: {@code set(A.id, B.id).set(A.closed, day).from(select(B).where(...))}.
     * What the query itself selects does not matter.
     */
    public Insert<R> from(Select<?> rowsOf) {
        return new Insert<>(table(), rows, rowsOf);
    }

    /**
     * Says what is done where a row is there that has the same values in columns that are unique together.
     *
     * @throws IllegalArgumentException if they are not
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Arrays.asList only reads
    public final OnConflict<R> onConflict(Column<R, ?, ?> first, Column<R, ?, ?>... further) {
        List<Column<R, ?, ?>> target = new ArrayList<>();
        target.add(first);
        target.addAll(Arrays.asList(further));
        return OnConflict.of(this, target);
    }

    /**
     * The rows. Every one sets the same columns.
     *
     * @throws IllegalStateException if there is no row, rows set different columns, or a column is missing that cannot be
     *     NULL and has no default
     */
    @Override
    public InsertNode node() {
        if (rows.isEmpty()) {
            throw new IllegalStateException("Nothing is set in the insert into " + table());
        }
        List<String> columns = completed(rows.get(0)).columns();
        List<ColumnMeta> metas = columns.stream().map(this::column).toList();
        List<List<Node>> nodes = new ArrayList<>(rows.size());
        for (Values<R> row : rows) {
            nodes.add(completed(row).inOrderOf(columns, table()));
        }
        if (query == null) {
            return new InsertNode(table().source(), metas, nodes, null, null);
        }
        if (nodes.size() > 1) {
            throw new IllegalStateException(
                    "An insert from a query sets one row's columns, and this one into " + table() + " sets several");
        }
        return new InsertNode(table().source(), metas, List.of(), query.node().withSelected(nodes.get(0)), null);
    }

    /** The rows that are given, without those of a query. */
    List<Values<R>> rows() {
        return query == null ? rows : List.of();
    }

    /** The same with other rows. */
    Insert<R> withRows(List<Values<R>> others) {
        return new Insert<>(table(), others, query);
    }

    /** The columns that a row has a value for. */
    Values<R> sample() {
        return completed(current());
    }

    private Values<R> completed(Values<R> row) {
        Values<R> all = Stamping.inserted(table(), row);
        Stamping.requireComplete(table(), all);
        return all;
    }

    private ColumnMeta column(String name) {
        for (ColumnMeta column : table().meta().columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new AssertionError(name);
    }

    private Values<R> current() {
        return rows.isEmpty() ? Values.none() : rows.get(rows.size() - 1);
    }

    private Insert<R> last(Values<R> row) {
        List<Values<R>> all = new ArrayList<>(rows);
        if (!all.isEmpty()) {
            all.remove(all.size() - 1);
        }
        all.add(row);
        return new Insert<>(table(), all, query);
    }
}
