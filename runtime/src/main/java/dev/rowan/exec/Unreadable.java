package dev.rowan.exec;

import dev.rowan.error.MappingException;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.ValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that cannot be read, as errors that name their columns. */
final class Unreadable {
    private Unreadable() {}

    /** The error of a value that a selection, if it is known, reads from a result. */
    static MappingException column(ValueException e, @Nullable Selection<?> selection, ResultSet rows) {
        String name = selection == null ? null : selected(selection, e.index());
        return new MappingException(
                "Column " + e.index() + " (" + (name == null ? label(rows, e.index()) : name) + ") of the result "
                        + e.getMessage(),
                e.getCause());
    }

    /** What the statement calls a column: by its table, or by its label. */
    private static @Nullable String selected(Selection<?> selection, int index) {
        List<Expr<?>> expressions = selection.expressions();
        if (index < 1 || index > expressions.size()) {
            return null;
        }
        Node node = expressions.get(index - 1).node();
        if (node instanceof LabelNode label) {
            return label.label();
        }
        return node instanceof ColumnNode column ? column.toString() : null;
    }

    private static String label(ResultSet rows, int index) {
        try {
            return index < 1 ? "?" : rows.getMetaData().getColumnLabel(index);
        } catch (SQLException e) {
            return "?";
        }
    }
}
