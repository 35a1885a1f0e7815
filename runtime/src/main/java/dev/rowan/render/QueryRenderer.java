package dev.rowan.render;

import dev.rowan.render.SqlRenderer.ValueWriter;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Grouping;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.LockNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.WindowNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes queries. */
final class QueryRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final SqlRenderer statements;
    private final NodeRenderer nodes;

    QueryRenderer(Syntax syntax, SqlWriter out, SqlRenderer statements, NodeRenderer nodes) {
        this.syntax = syntax;
        this.out = out;
        this.statements = statements;
        this.nodes = nodes;
    }

    /** A query, whose columns get these names if any are given. */
    void write(QueryNode query, @Nullable List<String> names) {
        if (query instanceof SelectNode select) {
            select(select, names, false, null);
        } else if (query instanceof CompoundNode compound) {
            new CompoundRenderer(syntax, out, this).write(compound, names);
        }
    }

    /** For EXISTS what is selected does not matter. */
    void writeForExistence(QueryNode query) {
        if (query instanceof SelectNode whole) {
            SelectNode select = withCountedPaths(whole);
            boolean matters = select.offset() != null;
            boolean distinct = select.distinct() || !select.distinctOn().isEmpty();
            SelectNode unordered =
                    matters ? select : select.withOrderBy(List.of()).withDistinctOn(List.of());
            select(unordered, null, isAnything(select) && !(distinct && matters), null);
        } else {
            write(query, null);
        }
    }

    /** The query for the number of rows that another gives. */
    void writeCount(QueryNode query) {
        if (query instanceof SelectNode select) {
            countOf(select.withLock(null));
        } else {
            counted(query.limit() == null && query.offset() == null ? query.withOrderBy(List.of()) : query, false);
        }
    }

    private void countOf(SelectNode query) {
        SelectNode unordered = withCountedPaths(query).withOrderBy(List.of());
        boolean columnsOnly = query.selected().stream().allMatch(QueryRenderer::isColumn);
        boolean whole = !query.distinct()
                && query.distinctOn().isEmpty()
                && query.groupBy().isEmpty()
                && query.having() == null
                && query.limit() == null
                && query.offset() == null;
        if (columnsOnly && whole) {
            Node count = AggregateNode.of(AggregateFunction.COUNT, List.of());
            write(unordered.withSelected(List.of(count)), null);
        } else {
            counted(unordered, !query.distinct() && query.distinctOn().isEmpty() && isAnything(query));
        }
    }

    /** The query with the joins by which its columns and its order leave rows out, which are found by writing these. */
    private SelectNode withCountedPaths(SelectNode query) {
        if (!CountedPaths.mayBeIn(query)) {
            return query;
        }
        SelectNode tried =
                query.withDistinctOn(List.of()).withWhere(null).withHaving(null).withLock(null);
        Reach around = statements.hidden().enter(query.reach());
        QuerySources sources = new QuerySources(tried, statements.hidden().reach());
        SqlWriter.Mark begin = out.mark();
        select(tried, sources, null, null, false, null);
        out.backTo(begin);
        SelectNode kept = CountedPaths.kept(query, sources, statements.hidden());
        statements.hidden().leave(around);
        return kept;
    }

    /** What is selected does not matter for the number of groups, or of rows that are taken as they are, unless it is called by its label. */
    private static boolean isAnything(SelectNode query) {
        return query.groupBy().isEmpty()
                ? query.selected().stream().allMatch(QueryRenderer::isColumn)
                : query.groupBy().stream().noneMatch(LabelNode.class::isInstance);
    }

    private void counted(QueryNode query, boolean anything) {
        out.raw("select count(*) from (");
        if (query instanceof SelectNode select) {
            select(select, null, anything, null);
        } else {
            write(query, null);
        }
        out.raw(") as counted");
    }

    private static boolean isOfRow(Source source) {
        return source instanceof ElementsSource elements && elements.ofRow();
    }

    private static boolean isColumn(Node node) {
        return node instanceof ColumnNode || node instanceof LabelNode label && isColumn(label.inner());
    }

    /** A query, each of whose values is written by something else. */
    void writeValues(SelectNode query, ValueWriter writer) {
        select(query, null, false, writer);
    }

    private void select(SelectNode node, @Nullable List<String> names, boolean anything, @Nullable ValueWriter writer) {
        if (!node.distinctOn().isEmpty() && !syntax.takesDistinctOn()) {
            select(FirstOfEach.numbered(node), names, anything, writer);
            return;
        }
        if (node.grouping().form() == Grouping.Form.ROLLUP && !node.orderBy().isEmpty() && !syntax.ordersRollups()) {
            new CompoundRenderer(syntax, out, this).writeOrdered(node, names);
            return;
        }
        Reach around = statements.hidden().enter(node.reach());
        SelectNode counted = syntax.countsElements() ? CountedElements.in(node, syntax) : node;
        QuerySources sources = new QuerySources(counted, statements.hidden().reach());
        Groups groups = syntax.refusesUngroupedColumns() || Groups.cannotBe(counted) ? null : new Groups(counted);
        SqlWriter.Mark begin = out.mark();
        select(counted, sources, groups, names, anything, writer);
        while (sources.hasGrown()) {
            // paths were met, whose tables must be joined before, and columns then be qualified
            out.backTo(begin);
            select(counted, sources, groups, names, anything, writer);
        }
        if (groups != null) {
            groups.check(sources);
        }
        statements.hidden().leave(around);
    }

    private void select(
            SelectNode node,
            QuerySources sources,
            @Nullable Groups groups,
            @Nullable List<String> names,
            boolean anything,
            @Nullable ValueWriter writer) {
        Scope outer = statements.scopes().enter(sources, groups);
        statements.scopes().forGroups(true);
        Map<String, WindowNode> outerWindows = nodes.windows().enter();
        out.raw(node.distinct() && !anything ? "select distinct " : "select ");
        if (outer != null && sources.sources().stream().anyMatch(QueryRenderer::isOfRow)) {
            out.raw(syntax.elementsHint());
        }
        distinctOn(node.distinctOn());
        if (anything) {
            out.raw("1");
        } else if (writer == null) {
            nodes.writeSelected(node.selected(), names);
        } else {
            for (int i = 0; i < node.selected().size(); i++) {
                out.raw(i == 0 ? "" : ", ");
                writer.write(i, node.selected().get(i));
            }
        }
        statements.scopes().forGroups(false);
        Source from = node.from();
        boolean apart = SourceRenderer.keepAll(sources.joins());
        if (from != null) {
            out.raw(" from ");
            statements.sources().first(from, apart);
        }
        if (!sources.joins().isEmpty()) {
            statements.sources().writeJoins(sources.joins());
        }
        statements.hidden().condition(" where ", node.where(), from == null || apart ? List.of() : List.of(from));
        groupBy(node);
        statements.scopes().forGroups(true);
        nodes.tests().ofKeysLeftOut(node.grouping().form() != Grouping.Form.ALL_KEYS);
        statements.condition(" having ", node.having());
        nodes.tests().ofKeysLeftOut(false);
        SqlWriter.Mark end = out.mark();
        orderBy(node.orderBy());
        nodes.windows().define(end);
        limit(node);
        LockNode lock = node.lock();
        if (lock != null) {
            if (node.distinct() || !node.groupBy().isEmpty() || node.having() != null) {
                syntax.require(SqlFeature.LOCKS_OF_MERGED_ROWS);
            }
            lock(lock, sources.sources());
        }
        nodes.windows().leave(outerWindows);
        statements.scopes().leave(outer);
    }

    private void lock(LockNode lock, List<Source> sources) {
        syntax.require(SqlFeature.ROW_LOCKS);
        if (lock.strength() == LockNode.Strength.SHARE) {
            syntax.require(SqlFeature.SHARE_LOCKS);
        }
        if (!lock.of().isEmpty()) {
            syntax.require(SqlFeature.LOCKS_OF_TABLES);
            lock.of().forEach(statements.scopes()::requireLockable);
        }
        boolean some = lock.of().isEmpty()
                && !syntax.locksMissingRows()
                && sources.stream().anyMatch(JoinedSources::mayMiss);
        syntax.lock(out, some ? new LockNode(lock.strength(), sources, lock.locked()) : lock);
    }

    void limit(QueryNode node) {
        if (node.limit() != null || node.offset() != null) {
            syntax.limit(out, node.limit(), node.offset());
        }
    }

    private void groupBy(SelectNode node) {
        if (node.groupBy().isEmpty()) {
            return;
        }
        out.raw(" group by ");
        switch (node.grouping().form()) {
            case ALL_KEYS -> groupKeys(node.groupBy());
            case ROLLUP -> {
                syntax.require(SqlFeature.ROLLUP);
                syntax.rollup(out, () -> groupKeys(node.groupBy()));
            }
            case CUBE -> {
                syntax.require(SqlFeature.GROUPING_SETS);
                out.raw("cube (");
                groupKeys(node.groupBy());
                out.raw(")");
            }
            case SETS -> {
                syntax.require(SqlFeature.GROUPING_SETS);
                groupingSets(node.grouping().sets());
            }
        }
    }

    private void groupingSets(List<List<Node>> sets) {
        String separator = "grouping sets (";
        for (List<Node> set : sets) {
            out.raw(separator).raw("(");
            groupKeys(set);
            out.raw(")");
            separator = ", ";
        }
        out.raw(")");
    }

    private void distinctOn(List<Node> keys) {
        if (!keys.isEmpty()) {
            out.raw("distinct on (");
            groupKeys(keys);
            out.raw(") ");
        }
    }

    /** A labelled key that binds values is called by its label: no server takes two parameters for the same expression. */
    private void groupKeys(List<Node> keys) {
        String separator = "";
        for (Node key : keys) {
            out.raw(separator);
            SqlWriter.Mark mark = out.mark();
            nodes.write(key);
            if (key instanceof LabelNode label && out.hasBoundSince(mark)) {
                out.backTo(mark);
                out.name(label.label());
            }
            separator = ", ";
        }
    }

    private void orderBy(List<OrderNode> orders) {
        String separator = " order by ";
        for (OrderNode order : orders) {
            out.raw(separator);
            syntax.order(out, order, () -> nodes.writeSortKey(order, true));
            separator = ", ";
        }
    }
}
