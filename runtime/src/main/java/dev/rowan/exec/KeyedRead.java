package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.render.KeyedText;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.KeyList;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.TupleNode;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The query of whole rows of a table by values of some columns, written once. Safe for use by many threads.
 *
 * @param text what is sent
 * @param columns what rows are found by
 */
record KeyedRead(KeyedText text, List<ColumnMeta> columns) {
    static KeyedRead of(KeyedTable<?, ?> table, List<ColumnMeta> columns, Dialect dialect) {
        List<Node> selected = new ArrayList<>(table.width());
        for (ColumnMeta column : table.meta().columns()) {
            selected.add(new ColumnNode(table.source(), column.name()));
        }
        List<Node> sought = columns.stream()
                .<Node>map(column -> new ColumnNode(table.source(), column.name()))
                .toList();
        Node keys = new BindNode(columns.get(0).type(), new KeyList(columns.size()));
        SelectNode select = SelectNode.of(selected, table.source())
                .withWhere(new InNode(TupleNode.together(sought), List.of(keys), false));
        return new KeyedRead(new KeyedText(dialect.render(select), dialect.maxParameters()), List.copyOf(columns));
    }

    /** The query for some of the keys, as many as one statement takes. */
    Command command(Executor executor, List<List<Object>> keys, int from) {
        int count = Math.min(text.most(), keys.size() - from);
        return executor.command(text, count, (index, out) -> bind(keys.get(from + index), out));
    }

    private void bind(List<Object> key, RowOutput out) {
        for (int i = 0; i < columns.size(); i++) {
            put(columns.get(i).type(), key.get(i), out);
        }
    }

    @SuppressWarnings("unchecked") // values have the types of the columns that they are compared with
    private static <T> void put(SqlType<T> type, Object value, RowOutput out) {
        out.put(type, (T) value);
    }
}
