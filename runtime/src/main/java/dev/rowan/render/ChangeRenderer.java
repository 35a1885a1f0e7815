package dev.rowan.render;

import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.Trait;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.FirstRows;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.Reach;
import dev.rowan.sql.node.ReturningNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes updates, deletes and what they give back. */
final class ChangeRenderer {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private final SqlRenderer statements;
    private final LimitedChanges limited;
    private final JoinedChanges joined;

    ChangeRenderer(Syntax syntax, SqlWriter out, NodeRenderer nodes, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.nodes = nodes;
        this.statements = statements;
        this.limited = new LimitedChanges(syntax);
        this.joined = new JoinedChanges(out, statements);
    }

    void update(UpdateNode node) {
        if (node.table().meta().isJoined()) {
            ofOneTable(node);
            return;
        }
        if (node.first() != null && !limits()) {
            update(limited.byKeys(node));
            return;
        }
        Reach around = statements.hidden().enter(node.reach());
        write(node);
        statements.hidden().leave(around);
    }

    /** An update of one of several tables. */
    private void ofOneTable(UpdateNode node) {
        Reach around = statements.hidden().enter(node.reach());
        requireUnlimited(node.first());
        TableSource table = joined.changed(node);
        int place = node.table().meta().tables().indexOf(table.meta());
        Node where = joined.where(node.table(), place, node.where(), node.first());
        statements.changing(table, place == 0 ? List.of(node.table()) : List.of(node.table(), table), () -> {
            out.raw("update ");
            statements.sources().write(table);
            String separator = " set ";
            for (AssignmentNode assignment : ordered(node.table(), node.assignments(), value -> nodes.write(value))) {
                out.raw(separator).name(assignment.column()).raw(" = ");
                statements.scopes().inPart(node.table(), place, () -> nodes.write(assignment.value()));
                separator = ", ";
            }
            where(where, place == 0 ? List.of(table) : List.of());
        });
        statements.hidden().leave(around);
    }

    /** A delete of rows in several tables. */
    private void ofOneTable(DeleteNode node) {
        Reach around = statements.hidden().enter(node.reach());
        requireUnlimited(node.first());
        TableSource table = joined.changed(node);
        Node where = joined.where(node.table(), 0, node.where(), node.first());
        statements.changing(table, List.of(node.table()), () -> {
            if (needsName(table)) {
                statements.listsTables();
                out.raw("delete ").name(table.qualifier()).raw(" from ");
            } else {
                out.raw("delete from ");
            }
            statements.sources().write(table);
            where(where, List.of(table));
        });
        statements.hidden().leave(around);
    }

    private void requireUnlimited(@Nullable FirstRows first) {
        if (first != null && limits()) {
            throw new UnsupportedFeature(
                    syntax.name(),
                    "limit of a change of rows in several tables",
                    "Say in where(...) which rows are changed, or read their keys first.");
        }
    }

    private void write(UpdateNode node) {
        JoinStyle joins = syntax.changes().joins();
        List<Source> sources = new ArrayList<>();
        sources.add(node.table());
        sources.addAll(node.from());
        if (!node.from().isEmpty() && joins == JoinStyle.SUBSELECTS) {
            nestedUpdate(node, sources);
            return;
        }
        boolean list = joins == JoinStyle.TABLE_LIST && !node.from().isEmpty();
        if (list) {
            statements.listsTables();
        }
        statements.changing(node.table(), sources, () -> {
            out.raw("update ");
            sources(list ? sources : List.of(node.table()));
            List<AssignmentNode> assignments = ordered(node.table(), node.assignments(), value -> nodes.write(value));
            String separator = " set ";
            for (AssignmentNode assignment : assignments) {
                out.raw(separator);
                if (list) {
                    out.name(node.table().qualifier()).raw(".");
                }
                out.name(assignment.column()).raw(" = ");
                nodes.write(assignment.value());
                separator = ", ";
            }
            if (!list && !node.from().isEmpty()) {
                out.raw(" from ");
                sources(node.from());
            } else if (statements.hasReadChanged() && syntax.changes().has(Trait.SEES_CHANGED_ROWS)) {
                // with another source, all values are computed before the first row changes
                out.raw(" from (select 1) as apart");
            }
            where(node.where(), sources);
            first(node.first());
        });
    }

    /** Values from other tables are sub-selects, which fail if a row meets several rows there. */
    private void nestedUpdate(UpdateNode node, List<Source> sources) {
        statements.changing(node.table(), List.of(node.table()), () -> {
            out.raw("update ");
            statements.sources().write(node.table());
            String separator = " set ";
            for (AssignmentNode assignment : node.assignments()) {
                out.raw(separator).name(assignment.column()).raw(" = ");
                if (readsOthers(node, sources, assignment.value())) {
                    out.raw("(");
                    matching(node.from(), node.where(), sources, () -> nodes.write(assignment.value()));
                    out.raw(")");
                } else {
                    nodes.write(assignment.value());
                }
                separator = ", ";
            }
            exists(node.from(), node.where(), sources);
        });
    }

    private boolean readsOthers(UpdateNode node, List<Source> sources, Node value) {
        SqlWriter.Mark mark = out.mark();
        Set<Scopes.Read> reads =
                statements.scopes().readsOf(() -> statements.changing(node.table(), sources, () -> nodes.write(value)));
        out.backTo(mark);
        return reads.stream().anyMatch(read -> node.from().contains(read.source()));
    }

    void delete(DeleteNode node) {
        if (node.table().meta().isJoined()) {
            ofOneTable(node);
            return;
        }
        if (node.first() != null && !limits()) {
            delete(limited.byKeys(node));
            return;
        }
        Reach around = statements.hidden().enter(node.reach());
        write(node);
        statements.hidden().leave(around);
    }

    private void write(DeleteNode node) {
        JoinStyle joins = syntax.changes().joins();
        List<Source> sources = new ArrayList<>();
        sources.add(node.table());
        sources.addAll(node.using());
        boolean exists = !node.using().isEmpty() && joins != JoinStyle.CLAUSES && joins != JoinStyle.TABLE_LIST;
        statements.changing(node.table(), exists ? List.of(node.table()) : sources, () -> {
            if (node.first() != null && needsName(node.table())) {
                throw new UnsupportedFeature(
                        syntax.name(), "limit of a delete of a table with an alias", "Delete without the alias.");
            }
            if (joins == JoinStyle.TABLE_LIST && (!node.using().isEmpty() || needsName(node.table()))) {
                statements.listsTables();
                out.raw("delete ").name(node.table().qualifier()).raw(" from ");
                sources(sources);
                where(node.where(), sources);
                return;
            }
            out.raw("delete from ");
            statements.sources().write(node.table());
            if (exists) {
                exists(node.using(), node.where(), sources);
                return;
            }
            if (!node.using().isEmpty()) {
                out.raw(" using ");
                sources(node.using());
            }
            where(node.where(), sources);
            first(node.first());
        });
    }

    private boolean limits() {
        return syntax.changes().has(Trait.LIMITS_CHANGES);
    }

    private void first(@Nullable FirstRows rows) {
        if (rows != null) {
            nodes.windows().orderBy(rows.orderBy(), " ");
            out.raw(" limit ").rows(rows.limit());
        }
    }

    private boolean needsName(TableSource table) {
        return table.alias() != null && syntax.changes().has(Trait.DELETES_WITHOUT_ALIAS);
    }

    /** The change is written as it is, and what it gives back around or behind it. */
    void returning(ReturningNode node) {
        if (node.table().meta().isJoined()) {
            throw new IllegalStateException("A change of " + node.table().meta()
                    + ", whose rows are in several tables, gives none of them back by itself; execute it with list, one or first, which read the rows by"
                    + " their keys");
        }
        switch (syntax.changes().returning()) {
            case DELTA_TABLE -> {
                out.raw("select ");
                selected(node, false);
                out.raw(node.change() instanceof DeleteNode ? " from old table (" : " from final table (");
                node.change().accept(statements);
                out.raw(") as ").name(node.table().qualifier());
            }
            case CLAUSE, CLAUSE_BUT_OF_UPDATES -> {
                if (!canReturn(node)) {
                    throw unsupported(node);
                }
                node.change().accept(statements);
                out.raw(" returning ");
                selected(node, isJoined(node));
            }
            case NONE -> throw unsupported(node);
        }
    }

    private boolean canReturn(ReturningNode node) {
        return syntax.changes().returns(node);
    }

    private UnsupportedFeature unsupported(ReturningNode node) {
        return new UnsupportedFeature(
                syntax.name(),
                "statement that gives back rows it has changed",
                "Execute it with list, one or first of a database, which read the rows by their keys, or change the rows"
                        + " of " + node.table().name() + " and select them in one transaction.");
    }

    private static boolean isJoined(ReturningNode node) {
        return node.change() instanceof UpdateNode update && !update.from().isEmpty()
                || node.change() instanceof DeleteNode delete && !delete.using().isEmpty();
    }

    private void selected(ReturningNode node, boolean qualified) {
        List<Source> sources = new ArrayList<>();
        sources.add(node.table());
        statements.scopes().apart(sources, qualified, () -> nodes.writeSelected(node.selected(), null));
    }

    private void exists(List<Source> others, @Nullable Node condition, List<Source> all) {
        out.raw(" where exists (");
        matching(others, condition, all, () -> out.raw("1"));
        out.raw(")");
    }

    private void matching(List<Source> others, @Nullable Node condition, List<Source> all, Runnable selected) {
        statements.nested(others, () -> {
            out.raw("select ");
            selected.run();
            out.raw(" from ");
            sources(others);
            where(condition, all);
        });
    }

    private void sources(List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            out.raw(i == 0 ? "" : ", ");
            if (sources.get(i) instanceof ElementsSource elements && elements.ofRow()) {
                throw new IllegalStateException(elements.alias()
                        + " has elements of a row that is changed; read it in a sub-select of where(exists(...))");
            }
            statements.sources().write(sources.get(i));
        }
    }

    private void where(@Nullable Node condition, List<Source> sources) {
        statements.hidden().condition(" where ", condition, sources);
    }

    /**
     * Assignments in an order in which each sees the row as it was: a column is set after all that read it.
     *
     * @throws UnsupportedFeature if columns are set from each other, and the database sets one after the other
     */
    List<AssignmentNode> ordered(TableSource table, List<AssignmentNode> assignments, Consumer<Node> writer) {
        if (assignments.size() < 2 || !syntax.changes().has(Trait.ASSIGNS_ONE_BY_ONE)) {
            return assignments;
        }
        Map<AssignmentNode, Set<String>> reads = new LinkedHashMap<>();
        for (AssignmentNode assignment : assignments) {
            SqlWriter.Mark mark = out.mark();
            Set<Scopes.Read> all = statements.scopes().readsOf(() -> writer.accept(assignment.value()));
            out.backTo(mark);
            reads.put(
                    assignment,
                    all.stream()
                            .filter(read -> read.source().equals(table))
                            .map(Scopes.Read::column)
                            .collect(Collectors.toSet()));
        }
        List<AssignmentNode> ordered = new ArrayList<>(assignments.size());
        while (!reads.isEmpty()) {
            AssignmentNode next = reads.keySet().stream()
                    .filter(candidate -> reads.entrySet().stream()
                            .noneMatch(other -> !other.getKey().equals(candidate)
                                    && other.getValue().contains(candidate.column())))
                    .findFirst()
                    .orElseThrow(() -> new UnsupportedFeature(
                            syntax.name(),
                            "assignment of columns from each other in one statement ("
                                    + reads.keySet().stream()
                                            .map(AssignmentNode::column)
                                            .collect(Collectors.joining(", "))
                                    + ")",
                            "Read the rows and write them, or use a further column for one of the values."));
            reads.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** Names in parentheses. */
    void columns(List<ColumnMeta> columns) {
        String separator = "(";
        for (ColumnMeta column : columns) {
            out.raw(separator).name(column.name());
            separator = ", ";
        }
        out.raw(")");
    }
}
