package dev.rowan.sql;

import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to insert: {@code insertInto(USER).set(USER.username, "alice").set(...)}. Columns that are not set take their
 * defaults; {@link #values} and {@link #row} begin further rows.
 *
 * @param <R> the table's record
 */
public final class Insert<R> extends Change<R> {
    private final List<Values<R>> rows;

    private Insert(Table<R> table, List<Values<R>> rows) {
        super(table);
        this.rows = List.copyOf(rows);
    }

    static <R> Insert<R> into(Table<R> table) {
        return new Insert<>(table, List.of());
    }

    /** Sets a column of the row at hand; null is NULL. */
    public <C> Insert<R> set(Column<R, ?, C> column, @Nullable C value) {
        return last(current().set(column, value));
    }

    /** Sets a column of the row at hand to an expression. */
    public <C> Insert<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return last(current().set(column, expression));
    }

    /** A further row, from a map or an input record. */
    public Insert<R> values(Values<R> row) {
        List<Values<R>> all = new ArrayList<>(rows);
        all.add(row);
        return new Insert<>(table(), all);
    }

    /** Begins a further row. */
    public Insert<R> row() {
        return values(Values.none());
    }

    /**
     * The rows. Every one sets the same columns.
     *
     * @throws IllegalStateException if there is no row, or rows set different columns
     */
    @Override
    public InsertNode node() {
        if (rows.isEmpty()) {
            throw new IllegalStateException("Nothing is set in the insert into " + table());
        }
        List<String> columns = rows.get(0).columns();
        List<List<Node>> nodes = new ArrayList<>(rows.size());
        for (Values<R> row : rows) {
            nodes.add(row.inOrderOf(columns, table()));
        }
        return new InsertNode(table().source(), columns, nodes);
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
        return new Insert<>(table(), all);
    }
}
