package dev.rowan.exec;

import dev.rowan.error.MappingException;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Selection;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.type.RowInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what hand-written SQL selects: by the names of columns and labels where the selection has one for each, in
 * whatever order they come, and by position otherwise. An object serves one execution.
 */
public final class NativeSelection<T extends @Nullable Object> implements Selection<T> {
    private final Selection<T> selection;
    private boolean matched;

    private NativeSelection(Selection<T> selection) {
        this.selection = selection;
    }

    /** A selection for one execution of hand-written SQL. */
    public static <T extends @Nullable Object> Selection<T> of(Selection<T> selection) {
        return new NativeSelection<>(selection);
    }

    @Override
    public List<Expr<?>> expressions() {
        return selection.expressions();
    }

    @Override
    public int width() {
        return selection.width();
    }

    @Override
    public T read(RowInput in, int at) {
        if (!matched) {
            match(in);
            matched = true;
        }
        return selection.read(in, at);
    }

    private void match(RowInput in) {
        List<String> labels = in.labels().stream().map(NativeSelection::folded).toList();
        List<String> names = names();
        if (names.isEmpty() || (names.size() == 1 && labels.size() == 1)) {
            requireWidth(labels.size());
            return;
        }
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = labels.indexOf(names.get(i)) + 1;
            if (columns[i] == 0) {
                throw new MappingException(
                        "The result has no column " + names.get(i) + "; it has " + String.join(", ", in.labels()),
                        null);
            }
        }
        in.readInOrder(columns);
    }

    private void requireWidth(int columns) {
        if (columns < width()) {
            throw new MappingException(
                    "The result has " + columns + " columns, and " + width() + " are to be read", null);
        }
    }

    /** The names of all expressions, or none if one has none or two have the same. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Expr<?> expression : selection.expressions()) {
            String name = name(expression.node());
            if (name == null || names.contains(folded(name))) {
                return List.of();
            }
            names.add(folded(name));
        }
        return names;
    }

    private static @Nullable String name(Node node) {
        if (node instanceof LabelNode label) {
            return label.label();
        }
        return node instanceof ColumnNode column ? column.name() : null;
    }

    /** Databases fold the case of names, each in its own way. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
