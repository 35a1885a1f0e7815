package dev.rowan.render;

import dev.rowan.sql.Statement;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.AssignmentNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SourceVisitor;
import dev.rowan.sql.node.StatementVisitor;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements in one syntax. An object serves one statement. */
public final class SqlRenderer implements StatementVisitor<Void>, SourceVisitor<Void> {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private @Nullable Scope scope;

    private SqlRenderer(Syntax syntax) {
        this.syntax = syntax;
        this.out = new SqlWriter(syntax.quoter());
        this.nodes = new NodeRenderer(syntax, out, this);
    }

    /**
     * Text and binds of a statement, made once for each syntax and kept with the statement.
     *
     * @throws IllegalStateException if the statement cannot be written: a column whose table is in no FROM, no columns set
     */
    public static Rendered render(Statement statement, Syntax syntax) {
        Object kept = statement.remembered(syntax);
        if (kept instanceof Rendered rendered) {
            return rendered;
        }
        SqlRenderer renderer = new SqlRenderer(syntax);
        statement.node().accept(renderer);
        Rendered rendered = renderer.out.done();
        statement.remember(syntax, rendered);
        return rendered;
    }

    /**
     * Text and binds of the query for the number of rows that another query gives.
     *
     * @throws IllegalStateException if the query cannot be written
     */
    public static Rendered renderCount(SelectNode query, Syntax syntax) {
        SqlRenderer renderer = new SqlRenderer(syntax);
        SelectNode unordered = query.withOrderBy(List.of());
        boolean columnsOnly = query.selected().stream().allMatch(SqlRenderer::isColumn);
        boolean whole = !query.distinct()
                && query.groupBy().isEmpty()
                && query.having() == null
                && query.limit() == null
                && query.offset() == null;
        if (columnsOnly && whole) {
            Node count = new AggregateNode(AggregateFunction.COUNT, List.of(), false);
            renderer.writeSelect(unordered.withSelected(List.of(count)), false);
        } else {
            // what is selected does not matter for the number of groups, or of rows that are taken as they are
            boolean anything =
                    !query.distinct() && (columnsOnly || !query.groupBy().isEmpty());
            renderer.out.raw("select count(*) from (");
            renderer.writeSelect(unordered, anything);
            renderer.out.raw(") as counted");
        }
        return renderer.out.done();
    }

    private static boolean isColumn(Node node) {
        return node instanceof ColumnNode || node instanceof LabelNode label && isColumn(label.inner());
    }

    @Override
    public Void visit(SelectNode node) {
        writeSelect(node, false);
        return null;
    }

    /** A query in the middle of another; for EXISTS what it selects does not matter. */
    void writeSelect(SelectNode node, boolean forExistence) {
        Scope outer = scope;
        scope = new Scope(sourcesOf(node), outer);
        scope.checkDistinct();
        out.raw(node.distinct() && !forExistence ? "select distinct " : "select ");
        if (forExistence) {
            out.raw("1");
        } else {
            nodes.writeSelected(node.selected());
        }
        Source from = node.from();
        if (from != null) {
            out.raw(" from ");
            from.accept(this);
        }
        for (JoinNode join : node.joins()) {
            out.raw(join.kind() == JoinKind.INNER ? " join " : " left join ");
            join.source().accept(this);
            out.raw(" on ");
            nodes.writeTop(join.on());
        }
        condition(" where ", node.where());
        groupBy(node.groupBy());
        condition(" having ", node.having());
        orderBy(node.orderBy());
        if (node.limit() != null || node.offset() != null) {
            syntax.limit(out, node.limit(), node.offset());
        }
        scope = outer;
    }

    @Override
    public Void visit(InsertNode node) {
        scope = new Scope(List.of(), null);
        out.raw("insert into ");
        table(node.table());
        if (node.columns().isEmpty()) {
            if (node.rows().size() > 1) {
                throw new IllegalStateException("Several rows without a single column cannot be inserted into "
                        + node.table().name());
            }
            out.raw(syntax.defaultValues());
            return null;
        }
        String separator = " (";
        for (String column : node.columns()) {
            out.raw(separator).name(column);
            separator = ", ";
        }
        out.raw(") values ");
        separator = "(";
        for (List<Node> row : node.rows()) {
            out.raw(separator);
            nodes.writeList(row);
            separator = "), (";
        }
        out.raw(")");
        return null;
    }

    @Override
    public Void visit(UpdateNode node) {
        scope = new Scope(List.of(node.table()), null);
        out.raw("update ");
        node.table().accept(this);
        String separator = " set ";
        for (AssignmentNode assignment : node.assignments()) {
            out.raw(separator).name(assignment.column()).raw(" = ");
            nodes.write(assignment.value());
            separator = ", ";
        }
        condition(" where ", node.where());
        return null;
    }

    @Override
    public Void visit(DeleteNode node) {
        scope = new Scope(List.of(node.table()), null);
        out.raw("delete from ");
        node.table().accept(this);
        condition(" where ", node.where());
        return null;
    }

    @Override
    public Void visit(TableSource source) {
        table(source);
        String alias = source.alias();
        if (alias != null) {
            out.raw(" as ").name(alias);
        }
        return null;
    }

    /** A column, with its source's name where the statement has several sources. */
    void column(TableSource source, String column) {
        Scope current = scope;
        if (current == null) {
            throw new IllegalStateException("A column outside of a statement: " + column);
        }
        current.check(source, column);
        if (current.isQualified()) {
            out.name(source.qualifier()).raw(".");
        }
        out.name(column);
    }

    private void table(TableSource source) {
        String schema = source.schema();
        if (schema != null) {
            out.name(schema).raw(".");
        }
        out.name(source.name());
    }

    private void condition(String keyword, @Nullable Node condition) {
        if (condition != null) {
            out.raw(keyword);
            nodes.writeTop(condition);
        }
    }

    /** A labelled key that binds values is called by its label: no server takes two parameters for the same expression. */
    private void groupBy(List<Node> keys) {
        String separator = " group by ";
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
            syntax.order(out, order, () -> nodes.writeSortKey(order.node()));
            separator = ", ";
        }
    }

    private static List<TableSource> sourcesOf(SelectNode node) {
        List<TableSource> sources = new ArrayList<>(node.joins().size() + 1);
        if (node.from() instanceof TableSource table) {
            sources.add(table);
        }
        for (JoinNode join : node.joins()) {
            if (join.source() instanceof TableSource table) {
                sources.add(table);
            }
        }
        return sources;
    }
}
