package dev.rowan.render;

import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What columns may come from at the place that is being written, and which were read there. */
final class Scopes {
    private final SqlWriter out;
    private @Nullable Scope current;
    private @Nullable Set<Read> reads;

    Scopes(SqlWriter out) {
        this.out = out;
    }

    /** A column of a source that is read. */
    record Read(Source source, String column) {}

    /** Begins a query of these sources; gives the scope around it. */
    @Nullable
    Scope enter(QuerySources own) {
        Scope outer = current;
        current = distinct(new Scope(own.sources(), outer, false, own));
        return outer;
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

    /** Writes a part where these sources can be used, and no other. */
    void apart(List<? extends Source> used, boolean qualified, Runnable part) {
        in(distinct(new Scope(List.copyOf(used), null, qualified, null)), part);
    }

    /** Writes a part where these sources can be used, and those of the place. */
    void beside(List<? extends Source> used, Runnable part) {
        in(distinct(new Scope(List.copyOf(used), current, false, null)), part);
    }

    /** The scope around the query at hand. */
    @Nullable
    Scope around() {
        Scope here = current;
        return here == null ? null : here.outer();
    }

    /** The scope at hand with the sources that stand before one of them. */
    @Nullable
    Scope before(Source source) {
        Scope here = current;
        if (here == null) {
            return null;
        }
        int index = here.sources().indexOf(source);
        return new Scope(here.sources().subList(0, index), here.outer(), here.forced(), here.paths());
    }

    /** Refuses to lock what is none of the sources at hand. */
    void requireLockable(Source source) {
        Scope here = current;
        if (here == null || !here.sources().contains(source)) {
            throw new IllegalStateException(
                    source.qualifier() + " is to be locked, but it is in no FROM or JOIN of the query");
        }
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

    /** Writes a column, with its source's name where the statement has several sources. */
    void column(Source named, String column) {
        Scope here = current;
        if (here == null) {
            throw new IllegalStateException("Column " + column + " of " + named.qualifier()
                    + " is used where no table can be: " + named.qualifier() + " is in no FROM");
        }
        Source source = source(here, named, column);
        Set<Read> noted = reads;
        if (noted != null) {
            noted.add(new Read(source, column));
        }
        if (here.isQualified()) {
            out.name(source.qualifier()).raw(".");
        }
        out.name(column);
    }

    /** Where a path leads in the statement; anything else as it is. */
    private static Source source(Scope here, Source named, String column) {
        RelationStep path = named instanceof TableSource table ? table.path() : null;
        Source reached = path == null ? null : here.reached((TableSource) named, path);
        if (reached == null) {
            here.check(named, column);
            return named;
        }
        return reached;
    }

    private static Scope distinct(Scope scope) {
        scope.checkDistinct();
        return scope;
    }
}
