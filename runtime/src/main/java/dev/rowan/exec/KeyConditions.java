package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TupleNode;
import java.util.ArrayList;
import java.util.List;

/** Conditions that find rows by values of the same columns, a portion of which one statement takes. */
public final class KeyConditions {
    /** Dialects take at least 32,766 parameters: enough for keys of 32 columns, or of 16 where a statement has them twice. */
    private static final int MOST = 1_000;

    private KeyConditions() {}

    /** The rows that have one of some combinations of values in columns. */
    static Node isOneOf(Source source, List<ColumnMeta> columns, List<List<Object>> keys) {
        List<Node> candidates = new ArrayList<>(keys.size());
        for (List<Object> key : keys) {
            List<Node> values = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                values.add(new BindNode(columns.get(i).type(), key.get(i)));
            }
            candidates.add(TupleNode.together(values));
        }
        List<Node> sought = columns.stream()
                .<Node>map(column -> new ColumnNode(source, column.name()))
                .toList();
        return new InNode(TupleNode.together(sought), candidates, false);
    }

    /** The keys in portions, each for one statement. */
    public static <K> List<List<K>> portions(List<K> keys) {
        List<List<K>> portions = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += MOST) {
            portions.add(keys.subList(i, Math.min(keys.size(), i + MOST)));
        }
        return portions;
    }
}
