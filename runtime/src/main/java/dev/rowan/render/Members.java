package dev.rowan.render;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.Discriminator;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ComparisonNode;
import dev.rowan.sql.node.ComparisonOperator;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LogicNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.WordNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements say where a table is that of one member of a family, whose rows are among those of others. */
final class Members {
    private Members() {}

    /** What tells the rows of a source, if it is that of a member. */
    static @Nullable Discriminator of(@Nullable Source source) {
        return source instanceof TableSource table ? table.meta().discriminator() : null;
    }

    /** A condition with that on the rows of these sources. */
    static @Nullable Node where(@Nullable Node condition, List<? extends Source> sources) {
        List<Node> all = new ArrayList<>();
        if (condition instanceof LogicNode logic && logic.conjunction()) {
            all.addAll(logic.operands());
        } else if (condition != null) {
            all.add(condition);
        }
        for (Source source : sources) {
            Discriminator discriminator = of(source);
            if (discriminator != null) {
                all.add(new ComparisonNode(
                        ComparisonOperator.EQUAL,
                        new ColumnNode(source, discriminator.column().name()),
                        literal(discriminator)));
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        return all.size() == 1 ? all.get(0) : new LogicNode(true, all);
    }

    /** The sources whose rows the query's own condition is to tell: joins have theirs in ON. */
    static List<Source> inWhere(@Nullable Source from, List<JoinNode> joins) {
        List<Source> sources = new ArrayList<>();
        if (from != null && !areApart(joins)) {
            sources.add(from);
        }
        for (JoinNode join : joins) {
            if (join.kind() == JoinKind.CROSS && !areApart(joins)) {
                sources.add(join.source());
            }
        }
        return sources;
    }

    /** The sources whose rows the condition of a join is to tell. */
    static List<Source> inOn(JoinNode join, List<JoinNode> joins) {
        return join.kind() == JoinKind.CROSS || areApart(joins) ? List.of() : List.of(join.source());
    }

    /** Whether rows have to be told before they are joined, since a condition would come too late or say too much. */
    static boolean areApart(List<JoinNode> joins) {
        return joins.stream().anyMatch(join -> join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL);
    }

    /** An insert that says which member its rows are. */
    static InsertNode in(InsertNode node) {
        Discriminator discriminator = node.table().meta().discriminator();
        if (discriminator == null) {
            return node;
        }
        List<ColumnMeta> columns = new ArrayList<>(node.columns());
        columns.add(discriminator.column());
        List<List<Node>> rows = new ArrayList<>();
        for (List<Node> row : node.rows()) {
            List<Node> longer = new ArrayList<>(row);
            longer.add(literal(discriminator));
            rows.add(longer);
        }
        SelectNode select = node.select();
        if (select != null) {
            List<Node> selected = new ArrayList<>(select.selected());
            selected.add(literal(discriminator));
            select = select.withSelected(selected);
        }
        ConflictNode conflict = node.conflict();
        if (conflict != null && !conflict.assignments().isEmpty()) {
            conflict = new ConflictNode(
                    conflict.target(), conflict.assignments(), where(conflict.where(), List.of(node.table())));
        }
        return new InsertNode(node.table(), columns, rows, select, conflict);
    }

    private static Node literal(Discriminator discriminator) {
        return new WordNode(discriminator);
    }
}
