package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several selections, read as a {@link Row}. */
final class RowSelection implements Selection<Row> {
    private final List<Selection<?>> parts;
    private final List<Expr<?>> expressions;
    private final List<Selection<?>> readers;
    private final int[] offsets;

    RowSelection(List<? extends Selection<?>> parts) {
        this.parts = List.copyOf(parts);
        this.offsets = new int[parts.size()];
        List<Expr<?>> all = new ArrayList<>();
        List<Selection<?>> nullable = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = all.size();
            all.addAll(parts.get(i).expressions());
            nullable.add(parts.get(i).orNull());
        }
        this.expressions = List.copyOf(all);
        this.readers = List.copyOf(nullable);
    }

    @Override
    public List<Expr<?>> expressions() {
        return expressions;
    }

    @Override
    public Row read(RowInput in, int at) {
        @Nullable Object[] values = new Object[offsets.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).read(in, at + offsets[i]);
        }
        return new Row(this, values);
    }

    int indexOf(Selection<?> key) {
        for (int i = 0; i < offsets.length; i++) {
            if (parts.get(i) == key) {
                return i;
            }
        }
        for (int i = 0; i < offsets.length; i++) {
            if (same(parts.get(i), key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(key + " was not selected; the row has " + parts);
    }

    List<String> names() {
        return parts.stream().map(RowSelection::name).toList();
    }

    private static String name(Selection<?> part) {
        Node node = part instanceof Expr<?> expr ? expr.node() : null;
        if (node instanceof LabelNode label) {
            return label.label();
        }
        return node instanceof ColumnNode column ? column.name() : "";
    }

    private static boolean same(Selection<?> one, Selection<?> other) {
        return one instanceof Expr<?> a
                        && other instanceof Expr<?> b
                        && a.node().equals(b.node())
                || one.equals(other);
    }
}
