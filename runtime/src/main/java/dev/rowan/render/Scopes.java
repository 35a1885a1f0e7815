package dev.rowan.render;

import dev.rowan.sql.node.ColumnNode;
import dev.rowan.sql.node.ElementsSource;
import dev.rowan.sql.node.Node;
import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.SelectList;
import dev.rowan.sql.node.SelectNode;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.SubselectNode;
import dev.rowan.sql.node.TableSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What columns may come from at the place that is being written, and which were read there. */
final class Scopes {
    private final SqlWriter out;
    private final SqlRenderer statements;
    private @Nullable Scope current;
    private @Nullable Set<Read> reads;
    private List<Source> joining = List.of();
    private @Nullable Scope joiningIn;
    private @Nullable Scope aroundDerived;
    private boolean groupedByExpressions;
    private @Nullable TableSource changed;
    private int part;

    Scopes(SqlWriter out, SqlRenderer statements) {
        this.out = out;
        this.statements = statements;
    }

    /** A column of a source that is read. */
    record Read(Source source, String column) {}

    /** Begins a query of these sources, whose groups are watched if they are given; gives the scope around it. */
    @Nullable
    Scope enter(QuerySources own, @Nullable Groups groups) {
        groupedByExpressions |= groups != null && groups.haveExpressions();
        Scope outer = current;
        current = distinct(new Scope(own.sources(), outer, false, own, groups));
        return outer;
    }

    /** What follows is computed for each group of the query at hand, or else for each row. */
    void forGroups(boolean forEach) {
        Groups watched = groups();
        if (watched != null) {
            watched.open(forEach);
        }
    }

    /** Writes an aggregate of the rows of a group of the query at hand. */
    void aggregate(Runnable aggregate) {
        Groups watched = groups();
        if (watched == null) {
            aggregate.run();
        } else {
            watched.aggregate(aggregate);
        }
    }

    private @Nullable Groups groups() {
        Scope here = current;
        return here == null ? null : here.groups();
    }

    /** The groups, of the query at hand or one around it, that are watched and have an expression as a key. */
    @Nullable
    Groups groupedBy(Node node) {
        if (!groupedByExpressions) {
            return null;
        }
        for (Scope scope = current; scope != null; scope = scope.outer()) {
            Groups groups = scope.groups();
            if (groups != null && groups.isKey(node)) {
                return groups;
            }
        }
        return null;
    }

    /** Writes what is called with these, which may be an aggregate or not. */
    void unknown(Runnable call) {
        Runnable whole = call;
        for (Scope scope = current; scope != null; scope = scope.outer()) {
            Groups groups = scope.groups();
            if (groups != null) {
                Runnable inner = whole;
                whole = () -> groups.covered(inner);
            }
        }
        whole.run();
    }

    /** Ends a query. */
    void leave(@Nullable Scope outer) {
        current = outer;
    }

    /** Writes a part in a scope, or outside of any. */
    void in(@Nullable Scope scope, Runnable part) {
        Scope outer = current;
        current = scope;
        part.run();
        current = outer;
    }

    /** Writes what is set in one of the tables of a joined family, where columns that several have are those of that one. */
    void inPart(TableSource family, int place, Runnable value) {
        changed = family;
        part = place;
        value.run();
        changed = null;
    }

    /** Writes a part where these sources can be used, and no other. */
    void apart(List<? extends Source> used, boolean qualified, Runnable part) {
        in(distinct(new Scope(List.copyOf(used), null, qualified, null, null)), part);
    }

    /** Writes a part where these sources can be used, and those of the place. */
    void beside(List<? extends Source> used, Runnable part) {
        in(distinct(new Scope(List.copyOf(used), current, false, null, null)), part);
    }

    /** The scope around the query at hand. */
    @Nullable
    Scope around() {
        Scope here = current;
        return here == null ? null : here.outer();
    }

    /** Writes a query in FROM, which sees what is around the query at hand. */
    void derived(Runnable query) {
        Scope outer = aroundDerived;
        Scope seen = around();
        aroundDerived = seen;
        in(seen, query);
        aroundDerived = outer;
    }

    /** Some servers do not let queries in FROM see anything. */
    private void requireSeen(Scope scope) {
        Scope outside = aroundDerived;
        if (outside != null && outside.isWithin(scope)) {
            statements.requireOuterColumns();
        }
    }

    /** The scope at hand with the sources that stand before one of them. */
    @Nullable
    Scope before(Source source) {
        Scope here = current;
        if (here == null) {
            return null;
        }
        int index = here.sources().indexOf(source);
        return new Scope(here.sources().subList(0, index), here.outer(), true, here.paths(), null);
    }

    /** Whether a row of the query at hand, or of one around it, may be without a source. A path that is not joined yet may lead nowhere. */
    boolean mayMiss(Source source) {
        for (Scope scope = current; scope != null; scope = scope.outer()) {
            QuerySources paths = scope.paths();
            if (paths != null && paths.has(source)) {
                return paths.mayMiss(source);
            }
        }
        return source instanceof TableSource table && table.path() != null;
    }

    /** Refuses to lock what is none of the sources at hand. */
    void requireLockable(Source source) {
        Scope here = current;
        if (here == null || !here.sources().contains(source)) {
            throw new IllegalStateException(
                    source.qualifier() + " is to be locked, but it is in no FROM or JOIN of the query");
        }
    }

    /** Writes the condition by which sources are joined: what paths join to these comes later. */
    void joining(List<Source> sources, Runnable condition) {
        List<Source> outer = joining;
        Scope outerIn = joiningIn;
        joining = sources;
        joiningIn = current;
        condition.run();
        joining = outer;
        joiningIn = outerIn;
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

    /** Writes a select list of columns of a source at hand, if its text is known; gives whether it is. */
    boolean columns(SelectList list, Syntax syntax) {
        Scope here = current;
        SharedColumns shared = SharedColumns.of(list, syntax);
        Source source = shared.source();
        if (here == null || source == null || reads != null || !here.sources().contains(source)) {
            return false;
        }
        requireSeen(here);
        Groups groups = here.groups();
        if (groups != null) {
            groups.read(shared.columns());
        }
        out.raw(here.isQualified() ? shared.qualified() : shared.plain());
        return true;
    }

    /** Writes a column, with its source's name where the statement has several sources. */
    void column(Source named, String column) {
        Scope here = current;
        if (here == null) {
            throw new IllegalStateException("Column " + column + " of " + named.qualifier()
                    + " is used where no table can be: " + named.qualifier() + " is in no FROM");
        }
        if (named instanceof TableSource table && table.path() != null) {
            alongPath(here, table, column);
        } else {
            Scope scope = here.of(named, column);
            requireSeen(scope);
            write(here, scope, named, column);
        }
    }

    /**
     * A query joins what a path leads to. A change cannot, nor can a join's own condition wait for it; they have a
     * sub-select for each column.
     */
    private void alongPath(Scope here, TableSource end, String column) {
        Scope scope = here.ofPath(end);
        if (scope != null) {
            requireSeen(scope);
        }
        if (scope == null) {
            here.of(end, column);
        } else if (isSame(scope, joiningIn) && joining.stream().anyMatch(start -> beginsAt(start, end))) {
            statements.nodes().write(subselect(joining, end, column));
        } else if (scope.paths() != null) {
            Source reached = scope.paths().find(end);
            write(here, scope, reached == null ? end : reached, column);
        } else if (scope.sources().contains(end)) {
            write(here, scope, end, column);
        } else {
            statements.nodes().write(subselect(scope.sources(), end, column));
        }
    }

    private static boolean isSame(Scope scope, @Nullable Scope other) {
        return scope == other;
    }

    private static boolean beginsAt(Source start, TableSource end) {
        RelationStep path = end.path();
        return path != null && (path.from().equals(start) || beginsAt(start, path.from()));
    }

    private static Node subselect(List<Source> starts, TableSource end, String column) {
        TableSource first = end;
        RelationStep step = first.path();
        while (step != null && !starts.contains(step.from())) {
            first = step.from();
            step = first.path();
        }
        if (step == null) {
            throw new AssertionError(end);
        }
        Node met = RelationStep.met(step.from(), step.relation().ends(), first);
        Node selected = new ColumnNode(end, column);
        return new SubselectNode(SelectNode.of(List.of(selected), first).withWhere(met));
    }

    private void write(Scope here, Scope scope, Source source, String column) {
        Groups groups = scope.groups();
        if (groups != null) {
            groups.read(source, column);
        }
        Set<Read> noted = reads;
        if (noted != null) {
            noted.add(new Read(source, column));
        }
        if (source instanceof ElementsSource elements) {
            statements.sources().column(elements, column);
            return;
        }
        if (source instanceof TableSource table && JoinedSources.isShared(table, column)) {
            if (table.equals(changed)) {
                out.name(JoinedSources.qualifier(table, part)).raw(".").name(column);
            } else {
                JoinedSources.shared(table, column, out);
            }
            return;
        }
        if (here.isQualified()) {
            out.name(JoinedSources.qualifier(source, column)).raw(".");
        }
        out.name(column);
    }

    private static Scope distinct(Scope scope) {
        scope.checkDistinct();
        scope.checkApart();
        return scope;
    }
}
