package dev.rowan.sql;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.RecursionSource;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SourceVisitor;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.ValuesSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What no two rows share, where that follows from primary keys, groups, distinct rows and set operations. NULLs count as
 * equal. Nothing known is no key, an empty list.
 */
final class RowKeys implements SourceVisitor<List<Node>> {
    private static final RowKeys INSTANCE = new RowKeys();

    private RowKeys() {}

    /** Columns of a source. */
    static List<Node> of(Source source) {
        return source.accept(INSTANCE);
    }

    /** What the rows of a query are told by that come once for each of its groups or values. */
    static List<Node> ofMerged(SelectNode query) {
        if (!query.groupBy().isEmpty()) {
            return isOnce(query) ? query.groupBy() : List.of();
        }
        return query.distinct() ? query.selected() : query.distinctOn();
    }

    /** Whether the rows of a query are made of several, each. */
    static boolean isMerged(SelectNode query) {
        return !query.groupBy().isEmpty()
                || query.distinct()
                || !query.distinctOn().isEmpty();
    }

    /** The sources of a query whose rows may come several times beside one row of those before. */
    static List<Source> multiplying(SelectNode query) {
        List<Source> sources = new ArrayList<>();
        Source from = query.from();
        if (from != null) {
            sources.add(from);
        }
        for (JoinNode join : query.joins()) {
            for (JoinNode each = join; each != null; each = each.further()) {
                if (!isSettled(each)) {
                    sources.add(each.source());
                }
            }
        }
        return sources;
    }

    @Override
    public List<Node> visit(TableSource source) {
        return source.meta().key().stream()
                .<Node>map(column -> new ColumnNode(source, column.name()))
                .toList();
    }

    @Override
    public List<Node> visit(DerivedSource source) {
        return columns(source, source.columns(), source.query());
    }

    @Override
    public List<Node> visit(CteSource source) {
        return columns(source, source.cte().columns(), source.cte().query());
    }

    @Override
    public List<Node> visit(RecursionSource source) {
        return List.of();
    }

    @Override
    public List<Node> visit(ValuesSource source) {
        return List.of();
    }

    @Override
    public List<Node> visit(SeriesSource source) {
        return List.of(new ColumnNode(source, source.column()));
    }

    @Override
    public List<Node> visit(ElementsSource source) {
        return List.of(new ColumnNode(source, ElementsSource.POSITION));
    }

    private static List<Node> columns(Source source, List<String> names, QueryNode query) {
        return positions(query).stream()
                .<Node>map(position -> new ColumnNode(source, names.get(position)))
                .toList();
    }

    /** The key by its places in the select list. */
    private static List<Integer> positions(QueryNode query) {
        if (query instanceof CompoundNode compound) {
            return switch (compound.operator()) {
                case UNION -> all(query);
                case UNION_ALL -> List.of();
                case INTERSECT, EXCEPT -> {
                    List<Integer> left = positions(compound.left());
                    yield left.isEmpty() ? all(query) : left;
                }
                case INTERSECT_ALL, EXCEPT_ALL -> positions(compound.left());
            };
        }
        List<Node> selected = query.selected().stream().map(Labels::without).toList();
        List<Integer> positions = new ArrayList<>();
        for (Node key : query instanceof SelectNode select ? key(select) : List.<Node>of()) {
            int position = selected.indexOf(Labels.without(key));
            if (position < 0) {
                return List.of();
            }
            positions.add(position);
        }
        return positions;
    }

    private static List<Integer> all(QueryNode query) {
        return IntStream.range(0, query.selected().size()).boxed().toList();
    }

    private static List<Node> key(SelectNode query) {
        if (isMerged(query)) {
            return ofMerged(query);
        }
        List<Node> keys = new ArrayList<>();
        for (Source source : multiplying(query)) {
            List<Node> key = of(source);
            if (key.isEmpty() || mayBeNowhere(source, query)) {
                return List.of();
            }
            keys.addAll(key);
        }
        return keys;
    }

    /** Whether a row that is not there looks like one whose key is NULL. A full join has both, side by side. */
    static boolean mayBeNowhere(Source source, SelectNode query) {
        return !(source instanceof TableSource)
                && query.joins().stream().anyMatch(join -> join.kind() == JoinKind.FULL);
    }

    /** Whether no two groups have the same keys: where some are left out, none comes twice, and NULL is no value of any. */
    private static boolean isOnce(SelectNode query) {
        Grouping.Form form = query.grouping().form();
        if (form == Grouping.Form.ALL_KEYS || form == Grouping.Form.SETS) {
            return form == Grouping.Form.ALL_KEYS;
        }
        List<Node> keys = query.groupBy().stream().map(Labels::without).toList();
        SelectNode rows = query.withGroupBy(List.of());
        return new HashSet<>(keys).size() == keys.size() && keys.stream().noneMatch(key -> Seek.isNullable(key, rows));
    }

    /** Whether the join finds one row at the most, since it asks for a whole key of its source. */
    static boolean isSettled(JoinNode join) {
        if (join.kind() != JoinKind.INNER && join.kind() != JoinKind.LEFT) {
            return false;
        }
        List<Node> key = of(join.source());
        Set<Node> asked = new HashSet<>();
        collect(join.on(), join.source(), asked);
        return !key.isEmpty() && asked.containsAll(key);
    }

    private static void collect(@Nullable Node on, Source source, Set<Node> asked) {
        if (on instanceof LogicNode logic && logic.conjunction()) {
            for (Node operand : logic.operands()) {
                collect(operand, source, asked);
            }
        } else if (on instanceof ComparisonNode comparison && comparison.operator() == ComparisonOperator.EQUAL) {
            if (isOf(comparison.left(), source) && isColumnOfOther(comparison.right(), source)) {
                asked.add(comparison.left());
            } else if (isOf(comparison.right(), source) && isColumnOfOther(comparison.left(), source)) {
                asked.add(comparison.right());
            }
        }
    }

    private static boolean isOf(Node node, Source source) {
        return node instanceof ColumnNode column && column.source().equals(source);
    }

    private static boolean isColumnOfOther(Node node, Source source) {
        return node instanceof ColumnNode column && !column.source().equals(source);
    }
}
