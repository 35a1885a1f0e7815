package dev.rowan.sql;

import dev.rowan.sql.node.Node;
import org.jspecify.annotations.Nullable;

/** The conditions of a change, which must not vanish. */
final class Bounds {
    private Bounds() {}

    static Node required(Table<?> table, String verb, @Nullable Condition... conditions) {
        Node where = Conditions.all(null, conditions);
        if (where == null) {
            throw new IllegalArgumentException("All conditions of the " + verb + " of " + table
                    + " have vanished; say everyRow() if every row is meant");
        }
        return where;
    }
}
