package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.InNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Source;
import java.util.ArrayList;
import java.util.List;

/** Conditions that find rows by values of the same columns, a portion of which one statement takes. */
public final class KeyConditions {
    /** Dialects take at least 32,766 parameters: enough for keys of 32 columns, or of 16 where a statement has them twice. */
    private static final int MOST = 1_000;

    private KeyConditions() {}

    /** The rows that have one of some combinations of values in columns. */
    static Node isOneOf(Source source, List<ColumnMeta> columns, List<List<Object>> keys) {
        if (columns.size() == 1) {
            ColumnMeta column = columns.get(0);
            return new InNode(
                    new ColumnNode(source, column.name()),
                    keys.stream()
                            .<Node>map(key -> new BindNode(column.type(), key.get(0)))
                            .toList(),
                    false);
        }
        List<Node> alternatives = new ArrayList<>();
        for (List<Object> key : keys) {
            List<Node> parts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                ColumnMeta column = columns.get(i);
                parts.add(new ComparisonNode(
                        ComparisonOperator.EQUAL,
                        new ColumnNode(source, column.name()),
                        new BindNode(column.type(), key.get(i))));
            }
            alternatives.add(new LogicNode(true, parts));
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new LogicNode(false, alternatives);
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
