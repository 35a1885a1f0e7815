package dev.rowan.exec;

import dev.rowan.error.MappingException;
import dev.rowan.error.RowanException;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.RowInput;
import dev.rowan.type.UncheckedSqlException;
import dev.rowan.type.ValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a result, one after the other. Confined to the thread that runs the statement. */
public final class Rows {
    private final ResultSet rows;
    private final RowInput input;
    private long count;

    Rows(ResultSet rows, RowInput input) {
        this.rows = rows;
        this.input = input;
    }

    /** Goes to the next row; false when there is none. */
    public boolean next() {
        try {
            if (!rows.next()) {
                return false;
            }
        } catch (SQLException e) {
            throw new UncheckedSqlException(0, e);
        }
        count++;
        return true;
    }

    /** The columns of the row at hand. */
    public RowInput input() {
        return input;
    }

    /** How many rows were read so far. */
    public long count() {
        return count;
    }

    /** What a selection reads from the row at hand; a value that cannot be read is reported with its column's name. */
    <T extends @Nullable Object> T read(Selection<T> selection) {
        try {
            return selection.read(input, 1);
        } catch (ValueException e) {
            throw unreadable(e, nameOf(selection, e.index()));
        }
    }

    /** What a reader makes of the rows; a value that cannot be read is reported with its column's name. */
    <T extends @Nullable Object> T read(ResultReader<T> reader) {
        try {
            return reader.read(this);
        } catch (ValueException e) {
            throw named(e);
        }
    }

    /** The error of a value, with the name of its column. */
    RowanException named(ValueException e) {
        return unreadable(e, null);
    }

    private RowanException unreadable(ValueException e, @Nullable String name) {
        String column = name == null ? label(e.index()) : name;
        return new MappingException(
                "Column " + e.index() + " (" + column + ") of the result " + e.getMessage(), e.getCause());
    }

    /** What the statement calls a column: by its table, or by its label. */
    private static @Nullable String nameOf(Selection<?> selection, int index) {
        List<Expr<?>> expressions = selection.expressions();
        if (index < 1 || index > expressions.size()) {
            return null;
        }
        Node node = expressions.get(index - 1).node();
        if (node instanceof LabelNode label) {
            return label.label();
        }
        return node instanceof ColumnNode column ? column.source().qualifier() + "." + column.name() : null;
    }

    private String label(int index) {
        try {
            return index < 1 ? "?" : rows.getMetaData().getColumnLabel(index);
        } catch (SQLException e) {
            return "?";
        }
    }
}
