package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.meta.UniqueMeta;
import dev.rowan.sql.node.BindNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LiteralNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.NumberNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that have one value in each group of a query: those that it is grouped by, and those of a table of which
 * every group has one row, since it is grouped by the table's key, or asks it to be equal to what has one value.
 */
final class SettledColumns {
    private final Set<ColumnNode> grouped = new HashSet<>();
    private final Set<ColumnNode> known = new HashSet<>();
    private final Set<Source> settled = new HashSet<>();
    private final QuerySources sources;

    SettledColumns(SelectNode query, Set<ColumnNode> keys, QuerySources sources) {
        this.sources = sources;
        for (ColumnNode key : keys) {
            grouped.add(reached(key));
        }
        // where keys are left out, their NULL stands for rows of all values
        if (query.grouping().form() == Grouping.Form.ALL_KEYS) {
            known.addAll(grouped);
            settle(query);
        }
    }

    boolean contains(ColumnNode column) {
        return grouped.contains(column) || settled.contains(column.source());
    }

    private void settle(SelectNode query) {
        List<ComparisonNode> always = new ArrayList<>();
        collect(query.where(), always);
        for (JoinNode join : sources.joins()) {
            if (join.kind() == JoinKind.INNER) {
                collect(join.on(), always);
            }
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ComparisonNode equal : always) {
                grows |= learn(equal);
            }
            for (Source source : sources.sources()) {
                grows |= isKeyKnown(source, known) && settled.add(source);
            }
            for (JoinNode join : sources.joins()) {
                grows |= findsOne(join) && settled.add(join.source());
            }
        }
    }

    private boolean learn(ComparisonNode equal) {
        boolean left =
                isKnown(equal.right()) && equal.left() instanceof ColumnNode column && known.add(reached(column));
        boolean right =
                isKnown(equal.left()) && equal.right() instanceof ColumnNode column && known.add(reached(column));
        return left || right;
    }

    /** Whether an outer join finds the same row, or none, for all rows of a group. */
    private boolean findsOne(JoinNode join) {
        Node on = join.on();
        if (join.kind() != JoinKind.LEFT || join.further() != null || on == null) {
            return false;
        }
        Set<ColumnNode> asked = new HashSet<>(known);
        for (Node each : on instanceof LogicNode logic && logic.conjunction() ? logic.operands() : List.of(on)) {
            ColumnNode column = each instanceof ComparisonNode equal ? asked(equal, join.source()) : null;
            if (column == null) {
                return false;
            }
            asked.add(column);
        }
        return isKeyKnown(join.source(), asked);
    }

    /** The column of a source that is asked to be equal to what is known, if it is. */
    private @Nullable ColumnNode asked(ComparisonNode equal, Source source) {
        if (equal.operator() != ComparisonOperator.EQUAL) {
            return null;
        }
        if (equal.left() instanceof ColumnNode column && column.source().equals(source) && isKnown(equal.right())) {
            return column;
        }
        return equal.right() instanceof ColumnNode column && column.source().equals(source) && isKnown(equal.left())
                ? column
                : null;
    }

    private boolean isKnown(Node node) {
        if (node instanceof ColumnNode column) {
            Source source = sources.find(column.source());
            return source == null || settled.contains(source) || known.contains(new ColumnNode(source, column.name()));
        }
        return node instanceof BindNode || node instanceof LiteralNode || node instanceof NumberNode;
    }

    private ColumnNode reached(ColumnNode column) {
        Source source = sources.find(column.source());
        return source == null ? column : new ColumnNode(source, column.name());
    }

    private static void collect(@Nullable Node condition, List<ComparisonNode> equals) {
        if (condition instanceof LogicNode logic && logic.conjunction()) {
            logic.operands().forEach(operand -> collect(operand, equals));
        } else if (condition instanceof ComparisonNode comparison
                && comparison.operator() == ComparisonOperator.EQUAL) {
            equals.add(comparison);
        }
    }

    private static boolean isKeyKnown(Source source, Set<ColumnNode> columns) {
        return source instanceof TableSource table
                && keys(table.meta())
                        .anyMatch(key -> !key.isEmpty()
                                && key.stream().allMatch(name -> columns.contains(new ColumnNode(table, name))));
    }

    private static Stream<List<String>> keys(TableMeta table) {
        List<String> key = table.key().stream().map(ColumnMeta::name).toList();
        return Stream.concat(
                Stream.of(key),
                table.uniques().stream()
                        .map(UniqueMeta::columns)
                        .filter(columns -> !table.isUniqueAmongLive(columns))
                        .filter(columns -> table.columns().stream()
                                .noneMatch(column -> column.nullable() && columns.contains(column.name()))));
    }
}
