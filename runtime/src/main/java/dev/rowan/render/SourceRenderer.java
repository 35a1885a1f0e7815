package dev.rowan.render;

import dev.rowan.sql.node.CteSource;
import dev.rowan.sql.node.DerivedSource;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.JoinKind;
import dev.rowan.sql.node.JoinNode;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RecursionSource;
import dev.rowan.sql.node.SeriesSource;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SourceVisitor;
import dev.rowan.sql.node.TableSource;
import dev.rowan.sql.node.ValuesSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what stands in FROM and behind JOIN. */
final class SourceRenderer implements SourceVisitor<Void> {
    private final Syntax syntax;
    private final SqlWriter out;
    private final SqlRenderer statements;
    private final JoinedSources several;

    SourceRenderer(Syntax syntax, SqlWriter out, SqlRenderer statements) {
        this.syntax = syntax;
        this.out = out;
        this.statements = statements;
        this.several = new JoinedSources(out);
    }

    void write(Source source) {
        write(source, false);
    }

    /** A source; {@code apart} says that conditions on its rows cannot stand in WHERE or ON. */
    void write(Source source, boolean apart) {
        if (JoinedSources.is(source)) {
            out.raw("(");
            first(source, apart);
            out.raw(")");
        } else {
            first(source, apart);
        }
    }

    /** The source that a query begins with. */
    void first(Source source, boolean apart) {
        if (apart && statements.hidden().in(source) && source instanceof TableSource table) {
            statements.hidden().derived(table, () -> table(table));
        } else {
            source.accept(this);
        }
        if (source instanceof TableSource table && table.meta().isJoined()) {
            several.members(table, this::visit);
        }
    }

    /** Whether a join keeps all rows of what it joins, so that a condition in ON takes none away. */
    static boolean keepsAll(JoinNode join) {
        return join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL;
    }

    /** Whether one of these joins does. */
    static boolean keepAll(List<JoinNode> joins) {
        boolean any = false;
        for (int i = 0; i < joins.size() && !any; i++) {
            any = keepsAll(joins.get(i));
        }
        return any;
    }

    void writeJoins(List<JoinNode> joins) {
        for (JoinNode join : joins) {
            boolean hides = !keepsAll(join) && statements.hidden().in(join.source());
            JoinKind kind = hides && join.kind() == JoinKind.CROSS ? JoinKind.INNER : join.kind();
            out.raw(
                    switch (kind) {
                        case INNER -> " join ";
                        case LEFT -> " left join ";
                        case RIGHT -> " right join ";
                        case FULL -> {
                            syntax.require(SqlFeature.FULL_JOIN);
                            yield " full join ";
                        }
                        case CROSS -> " cross join ";
                    });
            if (join.lateral() && !(join.source() instanceof ElementsSource)) {
                syntax.require(SqlFeature.LATERAL_JOIN);
                out.raw("lateral ");
                statements.lateral(join.source());
            } else {
                joined(join);
            }
            on(join, hides);
        }
    }

    private void joined(JoinNode join) {
        JoinNode further = join.further();
        if (further == null) {
            write(join.source(), keepsAll(join));
            return;
        }
        out.raw("(");
        write(join.source(), keepsAll(join));
        writeJoins(List.of(further));
        out.raw(")");
    }

    private void on(JoinNode join, boolean hides) {
        Node condition = join.on();
        if (condition != null || hides) {
            statements
                    .scopes()
                    .joining(
                            QuerySources.of(join),
                            () -> statements
                                    .hidden()
                                    .condition(" on ", condition, hides ? List.of(join.source()) : List.of()));
        } else if (join.lateral()) {
            out.raw(" on 1 = 1");
        }
    }

    void table(TableSource source) {
        String schema = source.schema();
        if (schema != null) {
            out.name(schema).raw(".");
        } else {
            statements.ctes().table(source.name());
        }
        out.name(source.name());
    }

    @Override
    public Void visit(TableSource source) {
        if (statements.readsChanged(source) && statements.hidesChanged()) {
            // a copy, which is one only if the server cannot take the query for the table itself
            out.raw("(select * from ");
            table(source);
            out.raw(" limit ").number(Long.MAX_VALUE).raw(") as ").name(source.qualifier());
            return null;
        }
        table(source);
        alias(source.alias());
        return null;
    }

    @Override
    public Void visit(DerivedSource source) {
        out.raw("(");
        statements.writeDerived(source);
        out.raw(") as ").name(source.alias());
        return null;
    }

    @Override
    public Void visit(CteSource source) {
        statements.requireReadable(source);
        statements.ctes().read(source.cte());
        out.name(source.cte().name());
        alias(source.alias());
        return null;
    }

    @Override
    public Void visit(RecursionSource source) {
        statements.requireWithin(source);
        out.name(source.name());
        alias(source.alias());
        return null;
    }

    @Override
    public Void visit(ValuesSource source) {
        List<Runnable> rows = new ArrayList<>();
        for (List<Node> row : source.rows()) {
            rows.add(() -> statements.nodes().writeList(row));
        }
        syntax.values(out, source.alias(), source.columns(), rows);
        return null;
    }

    @Override
    public Void visit(SeriesSource source) {
        syntax.series(out, source, () -> statements.lift(ServerLimit.RECURSION));
        return null;
    }

    /** Elements may be of what stands before them. */
    @Override
    public Void visit(ElementsSource source) {
        Scope before = statements.scopes().before(source);
        syntax.elements(
                out,
                source,
                () -> statements.scopes().in(before, () -> statements.nodes().write(source.of())));
        return null;
    }

    /** A column of elements. */
    void column(ElementsSource source, String column) {
        syntax.elementsColumn(out, source, column, () -> statements.nodes().inner(source.of()));
    }

    private void alias(@Nullable String alias) {
        if (alias != null) {
            out.raw(" as ").name(alias);
        }
    }
}
