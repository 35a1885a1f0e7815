package dev.rowan.render;

import dev.rowan.sql.Statement;
import dev.rowan.sql.node.AggregateFunction;
import dev.rowan.sql.node.AggregateNode;
import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.LabelNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.OrderNode;
import dev.rowan.sql.node.ReturningNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SourceVisitor;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.sql.node.StatementVisitor;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.UpdateNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes statements in one syntax. An object serves one statement. */
public final class SqlRenderer implements StatementVisitor<Void>, SourceVisitor<Void> {
    private final Syntax syntax;
    private final SqlWriter out;
    private final NodeRenderer nodes;
    private final ChangeRenderer changes;
    private final InsertRenderer inserts;
    private @Nullable Scope scope;
    private @Nullable TableSource changed;
    private int depth;
    private boolean readChanged;
    private @Nullable Set<Read> reads;

    private SqlRenderer(Syntax syntax) {
        this.syntax = syntax;
        this.out = new SqlWriter(syntax.quoter());
        this.nodes = new NodeRenderer(syntax, out, this);
        this.changes = new ChangeRenderer(syntax, out, nodes, this);
        this.inserts = new InsertRenderer(syntax, out, nodes, this, changes);
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
        Rendered rendered = render(statement.node(), syntax);
        statement.remember(syntax, rendered);
        return rendered;
    }

    /**
     * Text and binds of what a statement is made of.
     *
     * @throws IllegalStateException if it cannot be written
     */
    public static Rendered render(StatementNode node, Syntax syntax) {
        SqlRenderer renderer = new SqlRenderer(syntax);
        node.accept(renderer);
        return renderer.out.done();
    }

    /**
     * An upsert that counts the rows which it leaves as they are, for servers that do not tell them from the others.
     *
     * @param variable a variable of the session, which is raised by one for each such row
     */
    public static Rendered renderCounting(InsertNode node, Syntax syntax, String variable) {
        SqlRenderer renderer = new SqlRenderer(syntax);
        renderer.inserts.countIn(variable);
        node.accept(renderer);
        return renderer.out.done();
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
        depth++;
        writeSelect(node, () -> {
            out.raw(node.distinct() && !forExistence ? "select distinct " : "select ");
            if (forExistence) {
                out.raw("1");
            } else {
                nodes.writeSelected(node.selected());
            }
        });
        depth--;
    }

    /** A query that stands for itself, each of whose values is written by something else. */
    void writeSelect(SelectNode node, ValueWriter writer) {
        writeSelect(node, () -> {
            out.raw(node.distinct() ? "select distinct " : "select ");
            for (int i = 0; i < node.selected().size(); i++) {
                out.raw(i == 0 ? "" : ", ");
                writer.write(i, node.selected().get(i));
            }
        });
    }

    private void writeSelect(SelectNode node, Runnable head) {
        Scope outer = scope;
        scope = new Scope(sourcesOf(node), outer, false);
        scope.checkDistinct();
        head.run();
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
        inserts.insert(node);
        return null;
    }

    @Override
    public Void visit(UpdateNode node) {
        changes.update(node);
        return null;
    }

    @Override
    public Void visit(DeleteNode node) {
        changes.delete(node);
        return null;
    }

    @Override
    public Void visit(ReturningNode node) {
        changes.returning(node);
        return null;
    }

    /** Writes a part of a statement that changes a table, where these sources can be used. */
    void changing(TableSource table, List<? extends Source> sources, Runnable part) {
        TableSource outer = changed;
        changed = table;
        within(sources, false, part);
        changed = outer;
    }

    /** Writes what an insert does with a row that is in the way; its columns need the table's name. */
    void meeting(TableSource table, Runnable part) {
        TableSource outer = changed;
        changed = table;
        within(List.of(table), true, part);
        changed = outer;
    }

    /** Writes a part of a statement where these sources can be used, and no other. */
    void within(List<? extends Source> sources, boolean qualified, Runnable part) {
        Scope outer = scope;
        scope = new Scope(tables(sources), null, qualified);
        scope.checkDistinct();
        part.run();
        scope = outer;
    }

    /** Writes a query within the part at hand, which can use these sources and those around it. */
    void nested(List<? extends Source> sources, Runnable query) {
        Scope outer = scope;
        scope = new Scope(tables(sources), outer, false);
        scope.checkDistinct();
        depth++;
        query.run();
        depth--;
        scope = outer;
    }

    /** The columns that something reads when it is written. */
    Set<Read> readsOf(Runnable writing) {
        Set<Read> outer = reads;
        Set<Read> own = new HashSet<>();
        reads = own;
        writing.run();
        reads = outer;
        return own;
    }

    @Override
    public Void visit(TableSource source) {
        boolean read = depth > 0 && isChanged(source);
        readChanged |= read;
        if (read && syntax.changes().has(ChangeSyntax.Trait.HIDES_CHANGED_TABLE)) {
            // A copy, which is one only if the server cannot take the query for the table itself.
            out.raw("(select * from ");
            table(source);
            out.raw(" limit ").number(Long.MAX_VALUE).raw(") as ").name(source.qualifier());
            return null;
        }
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
        Set<Read> noted = reads;
        if (noted != null) {
            noted.add(new Read(source, column));
        }
        if (current.isQualified()) {
            out.name(source.qualifier()).raw(".");
        }
        out.name(column);
    }

    /** Whether a query within the change has read the table that is changed. */
    boolean hasReadChanged() {
        return readChanged;
    }

    private boolean isChanged(TableSource source) {
        TableSource target = changed;
        return target != null
                && target.name().equals(source.name())
                && Objects.equals(target.schema(), source.schema());
    }

    void table(TableSource source) {
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

    private static List<TableSource> tables(List<? extends Source> sources) {
        List<TableSource> tables = new ArrayList<>(sources.size());
        for (Source source : sources) {
            if (source instanceof TableSource table) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** A column of a source that is read. */
    record Read(TableSource source, String column) {}

    /** Writes a value of a select list. */
    interface ValueWriter {
        void write(int position, Node value);
    }
}
