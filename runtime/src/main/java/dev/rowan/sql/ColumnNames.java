package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a derived table's columns: labels, the names of columns, and made-up ones for all else. Each occurs once. */
final class ColumnNames {
    private final Set<String> taken = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    private ColumnNames() {}

    static List<String> of(List<Node> selected) {
        ColumnNames names = new ColumnNames();
        for (Node node : selected) {
            if (node instanceof LabelNode label && !names.taken.add(key(label.label()))) {
                throw new IllegalArgumentException(
                        "Two columns of a derived table are called " + label.label() + "; give one another alias(...)");
            }
        }
        for (Node node : selected) {
            names.add(node);
        }
        return names.names;
    }

    private void add(Node node) {
        if (node instanceof LabelNode label) {
            names.add(label.label());
        } else {
            names.add(free(node instanceof ColumnNode column ? column.name() : "c" + (names.size() + 1)));
        }
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(key(name)); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
