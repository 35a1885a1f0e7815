package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where selected expressions come from. */
final class Sources {
    private Sources() {}

    /** The source of the first column in the expressions, or what it is reached from; null if there is none. */
    static @Nullable Source first(List<Node> nodes) {
        for (Node node : nodes) {
            Source found = node instanceof ColumnNode column ? column.source() : node.accept(new FirstSource());
            if (found != null) {
                return found instanceof TableSource table ? table.root() : found;
            }
        }
        return null;
    }
}
