package dev.rowan.render;

import dev.rowan.sql.BoundChange;
import dev.rowan.sql.BoundQuery;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.node.CompoundNode;
import dev.rowan.sql.node.CteNode;
import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.DeleteNode;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.InsertNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QueryNode;
import dev.rowan.sql.node.RecursionSource;
import dev.rowan.sql.node.ReturningNode;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.SetOperator;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.StatementNode;
import dev.rowan.sql.node.StatementVisitor;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.UpdateNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes statements in one syntax. An object serves one statement. */
public final class SqlRenderer implements StatementVisitor<Void> {
    private final Syntax syntax;
    private final SqlWriter out;
    private final Scopes scopes;
    private final HiddenRows hidden;
    private final NodeRenderer nodes;
    private final SourceRenderer sources;
    private final QueryRenderer queries;
    private final CteRenderer ctes;
    private Set<ServerLimit> limits = Set.of();
    private @Nullable String counter;
    private @Nullable String recursion;
    private @Nullable TableSource changed;
    private boolean change;
    private int depth;
    private int queriesAround;
    private boolean readChanged;
    private boolean lists;

    private SqlRenderer(Syntax syntax) {
        this.syntax = syntax;
        this.out = new SqlWriter(syntax.quoter());
        this.scopes = new Scopes(out, this);
        this.hidden = new HiddenRows(out, this);
        this.nodes = new NodeRenderer(syntax, out, this);
        this.sources = new SourceRenderer(syntax, out, this);
        this.queries = new QueryRenderer(syntax, out, this, nodes);
        this.ctes = new CteRenderer(syntax, out, this);
    }

    /**
     * Text and binds of a statement, made once for each syntax and kept with the statement.
     *
     * @throws IllegalStateException if the statement cannot be written: a column whose table is in no FROM, no columns set
     * @throws dev.rowan.error.UnsupportedFeature if the database lacks something that the statement needs
     */
    public static Rendered render(Statement statement, Syntax syntax) {
        if (statement instanceof BoundQuery<?> bound) {
            return render(bound.query(), syntax).with(bound.parameters());
        }
        if (statement instanceof BoundChange<?> bound) {
            return render(bound.change(), syntax).with(bound.parameters());
        }
        Object kept = statement.remembered(syntax);
        if (kept instanceof Rendered rendered) {
            return rendered;
        }
        if (statement instanceof Select<?> select) {
            select.requireReadable();
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
        return new SqlRenderer(syntax).whole(node);
    }

    /**
     * An upsert that counts the rows which it leaves as they are, for servers that do not tell them from the others.
     *
     * @param variable a variable of the session, which is raised by one for each such row
     */
    public static Rendered renderCounting(InsertNode node, Syntax syntax, String variable) {
        SqlRenderer renderer = new SqlRenderer(syntax);
        renderer.counter = variable;
        return renderer.whole(node);
    }

    /** Text and binds of an expression within hand-written SQL, in parentheses where it has parts. Its columns name their table. */
    public static Rendered renderPart(Node node, Syntax syntax) {
        SqlRenderer renderer = new SqlRenderer(syntax);
        renderer.scopes.in(Scope.UNKNOWN, () -> renderer.nodes.inner(node));
        return renderer.out.done();
    }

    /**
     * Text and binds of the query for the number of rows that another query gives.
     *
     * @throws IllegalStateException if the query cannot be written
     * @throws IllegalArgumentException if the rows are those of a change
     */
    public static Rendered renderCount(Query<?> query, Syntax syntax) {
        if (!(query.node() instanceof QueryNode node)) {
            throw new IllegalArgumentException(
                    "Only the rows of a query can be counted, and this changes them: " + query);
        }
        SqlRenderer renderer = new SqlRenderer(syntax);
        renderer.ctes.open();
        renderer.queries.writeCount(node);
        return renderer.finished();
    }

    private Rendered whole(StatementNode node) {
        ctes.open();
        node.accept(this);
        return finished();
    }

    private Rendered finished() {
        if (limits.isEmpty()) {
            ctes.close();
        } else {
            out.insertBehindKeyword(syntax.liftingHint(limits));
            ctes.close();
            out.insertBefore(syntax.liftingPrefix(limits));
        }
        return out.done();
    }

    @Override
    public Void visit(SelectNode node) {
        queries.write(node, null);
        return null;
    }

    @Override
    public Void visit(CompoundNode node) {
        queries.write(node, null);
        return null;
    }

    @Override
    public Void visit(InsertNode node) {
        change = true;
        JoinedChanges.refuse(node);
        new InsertRenderer(syntax, out, nodes, this, changes(), counter).insert(Members.in(node));
        return null;
    }

    @Override
    public Void visit(UpdateNode node) {
        change = true;
        changes().update(node);
        return null;
    }

    @Override
    public Void visit(DeleteNode node) {
        change = true;
        changes().delete(node);
        return null;
    }

    @Override
    public Void visit(ReturningNode node) {
        change = true;
        changes().returning(node);
        return null;
    }

    private ChangeRenderer changes() {
        return new ChangeRenderer(syntax, out, nodes, this);
    }

    Scopes scopes() {
        return scopes;
    }

    HiddenRows hidden() {
        return hidden;
    }

    NodeRenderer nodes() {
        return nodes;
    }

    SourceRenderer sources() {
        return sources;
    }

    CteRenderer ctes() {
        return ctes;
    }

    /** The statement may run into a limit of the server. */
    void lift(ServerLimit limit) {
        if (limits.isEmpty()) {
            limits = EnumSet.noneOf(ServerLimit.class);
        }
        limits.add(limit);
    }

    /** A query in the middle of another or of a change; for EXISTS what it selects does not matter. */
    void writeSubselect(QueryNode query, boolean forExistence) {
        within(() -> {
            if (forExistence) {
                queries.writeForExistence(query);
            } else {
                queries.write(query, null);
            }
        });
    }

    /** A query that stands for itself, each of whose values is written by something else. */
    void writeSelect(SelectNode node, ValueWriter writer) {
        leading(() -> queries.writeValues(node, writer));
    }

    /** A query in FROM, which does not see the sources beside it. */
    void writeDerived(DerivedSource source) {
        scopes.derived(() -> within(() -> queries.write(source.query(), source.columns())));
    }

    void requireOuterColumns() {
        syntax.require(SqlFeature.OUTER_COLUMNS_IN_DERIVED_TABLES);
    }

    /** A source that sees those before it. */
    void lateral(Source source) {
        if (!(source instanceof DerivedSource derived)) {
            throw new IllegalStateException(
                    source.qualifier() + " is joined laterally, which only a derived(...) table can be");
        }
        out.raw("(");
        scopes.in(scopes.before(source), () -> within(() -> queries.write(derived.query(), derived.columns())));
        out.raw(") as ").name(derived.alias());
    }

    /** The query of a common table expression, which sees nothing of the statement that reads it. */
    void writeApart(CteNode cte) {
        String outer = recursion;
        recursion = cte.recursive() ? cte.name() : null;
        if (cte.recursive()) {
            lift(ServerLimit.RECURSION);
            if (cte.query() instanceof CompoundNode both && both.operator() == SetOperator.UNION) {
                syntax.require(SqlFeature.DISTINCT_RECURSION);
            }
        }
        depth++;
        queriesAround++;
        scopes.in(null, () -> hidden.apart(() -> queries.write(cte.query(), null)));
        queriesAround--;
        depth--;
        recursion = outer;
    }

    void requireReadable(CteSource source) {
        if (change && queriesAround == 0) {
            syntax.require(SqlFeature.CTE_AS_JOINED_SOURCE_OF_CHANGE);
        }
    }

    void requireWithin(RecursionSource source) {
        if (!source.name().equals(recursion)) {
            throw new IllegalStateException("The rows that " + source.name()
                    + " has given so far are read outside of it; read what recursive(...) gives");
        }
    }

    /** Writes a part of a statement that changes a table, where these sources can be used. */
    void changing(TableSource table, List<? extends Source> used, Runnable part) {
        TableSource outer = changed;
        changed = table;
        scopes.apart(used, false, part);
        changed = outer;
    }

    /** Writes what an insert does with a row that is in the way; its columns need the table's name. */
    void meeting(TableSource table, Runnable part) {
        TableSource outer = changed;
        changed = table;
        scopes.apart(List.of(table), true, part);
        changed = outer;
    }

    /** Writes a query within the part at hand, which can use these sources and those around it. */
    void nested(List<? extends Source> used, Runnable query) {
        scopes.beside(used, () -> within(query));
    }

    /** Notes that a query within the change reads a table; gives whether it is the one that is changed. */
    boolean readsChanged(TableSource source) {
        boolean read = depth > 0 && isChanged(source);
        readChanged |= read;
        return read;
    }

    /** The change is one of several tables. */
    void listsTables() {
        lists = true;
    }

    /** Whether the server keeps queries from reading the table that is changed. */
    boolean hidesChanged() {
        return syntax.changes().has(ChangeSyntax.Trait.HIDES_CHANGED_TABLE)
                || lists && syntax.changes().has(ChangeSyntax.Trait.HIDES_CHANGED_TABLE_FROM_LISTS);
    }

    /** Whether a query within the change has read the table that is changed. */
    boolean hasReadChanged() {
        return readChanged;
    }

    void condition(String keyword, @Nullable Node condition) {
        if (condition != null) {
            out.raw(keyword);
            nodes.writeTop(condition);
        }
    }

    private void within(Runnable query) {
        leading(() -> {
            depth++;
            query.run();
            depth--;
        });
    }

    /** In a change, some databases want common table expressions at the head of the query that reads them and nowhere else. */
    private void leading(Runnable query) {
        boolean own = change && depth == 0 && !syntax.ctesLeadChanges();
        if (own) {
            ctes.open();
        }
        queriesAround++;
        query.run();
        queriesAround--;
        if (own) {
            ctes.close();
        }
    }

    private boolean isChanged(TableSource source) {
        TableSource target = changed;
        return target != null
                && target.name().equals(source.name())
                && Objects.equals(target.schema(), source.schema());
    }

    /** Writes a value of a select list. */
    interface ValueWriter {
        void write(int position, Node value);
    }
}
