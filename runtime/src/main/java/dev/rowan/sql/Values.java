package dev.rowan.sql;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.type.ValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a table and what they are set to. What is left out is not NULL: it keeps its value, or takes its default.
 *
 * @param <R> the table's record
 */
public final class Values<R> {
    private final Map<String, Node> byColumn;

    private Values(Map<String, Node> byColumn) {
        this.byColumn = byColumn;
    }

    /** No columns yet. */
    public static <R> Values<R> none() {
        return new Values<>(Map.of());
    }

    /** With a column set; null is NULL. */
    public <C> Values<R> set(Column<R, ?, C> column, @Nullable C value) {
        return with(column, new BindNode(column.expr().type(), value == null ? null : cast(column, value)));
    }

    /** With a column set to an expression. */
    public <C> Values<R> set(Column<R, ?, C> column, Operand<?, C, ?> expression) {
        return with(column, expression.plainNode());
    }

    /** With a column set to JSON. */
    public <T> Values<R> set(JsonColumn<R, T> column, JsonExpr<T> expression) {
        Node node = expression.node();
        return with(column, node instanceof LabelNode label ? label.inner() : node);
    }

    /** With a column set to an array. */
    public <E extends @Nullable Object> Values<R> set(
            ArrayColumn<R, E, ?> column, ArrayExpr<? extends E, ?> expression) {
        return with(column, expression.plainNode());
    }

    /** With a column set to the one value of a query; NULL if it has no row. */
    public <C> Values<R> set(Column<R, ?, C> column, Select<? extends C> query) {
        return with(column, new SubselectNode(query.single()));
    }

    /** With a column set to NULL. */
    public Values<R> setNull(Column<R, ?, ?> column) {
        return with(column, new BindNode(column.expr().type(), null));
    }

    /** Whether no column is set. */
    public boolean isEmpty() {
        return byColumn.isEmpty();
    }

    /** The columns that are set, in order. */
    public List<String> columns() {
        return List.copyOf(byColumn.keySet());
    }

    boolean sets(ColumnMeta column) {
        return byColumn.containsKey(column.name());
    }

    /** With what Rowan sets of itself. */
    Values<R> with(ColumnMeta column, Node node) {
        Map<String, Node> all = new LinkedHashMap<>(byColumn);
        all.put(column.name(), node);
        return new Values<>(all);
    }

    /** What a column is set to; null if it is not set. */
    @Nullable
    Node node(String column) {
        return byColumn.get(column);
    }

    List<AssignmentNode> assignments() {
        List<AssignmentNode> assignments = new ArrayList<>(byColumn.size());
        byColumn.forEach((column, node) -> assignments.add(new AssignmentNode(column, node)));
        return assignments;
    }

    List<Node> inOrderOf(List<String> columns, Table<R> table) {
        if (byColumn.size() != columns.size()) {
            throw differing(columns, table);
        }
        List<Node> nodes = new ArrayList<>(columns.size());
        for (String column : columns) {
            Node node = byColumn.get(column);
            if (node == null) {
                throw differing(columns, table);
            }
            nodes.add(node);
        }
        return nodes;
    }

    Values<R> and(Values<R> further) {
        Map<String, Node> all = new LinkedHashMap<>(byColumn);
        all.putAll(further.byColumn);
        return new Values<>(all);
    }

    static <R> Values<R> fromMap(Table<R> table, Map<String, ? extends @Nullable Object> byName, UnknownNames unknown) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        NamedValues.flatten(table, byName, unknown)
                .forEach((column, value) -> nodes.put(column.meta().name(), node(column, value)));
        return new Values<>(nodes);
    }

    private static Node node(Column<?, ?, ?> column, @Nullable Object value) {
        requireSettable(column);
        return new BindNode(column.expr().type(), value == null ? null : cast(column, value));
    }

    private static Object cast(Column<?, ?, ?> column, Object value) {
        try {
            return column.expr().type().cast(value);
        } catch (ValueException e) {
            throw new IllegalArgumentException(
                    "The value for " + column.meta().component() + " " + e.getMessage(), e.getCause());
        }
    }

    private static void requireSettable(Column<?, ?, ?> column) {
        if (column.meta().computed() != null) {
            throw new IllegalArgumentException(
                    column.expr() + " is computed by the database and cannot be set; leave it out");
        }
    }

    private Values<R> with(Column<R, ?, ?> column, Node node) {
        requireSettable(column);
        return with(column.meta(), node);
    }

    private IllegalStateException differing(List<String> columns, Table<R> table) {
        return new IllegalStateException("Rows of one insert into " + table + " set the same columns: the first sets "
                + columns + ", another " + columns());
    }

    /** What is done about names that are no component. */
    public enum UnknownNames {
        /** They are an error. */
        REFUSE,
        /** They are left out. */
        IGNORE
    }
}
