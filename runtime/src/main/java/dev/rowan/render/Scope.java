package dev.rowan.render;

import dev.rowan.sql.node.QuerySources;
import dev.rowan.sql.node.RelationStep;
import dev.rowan.sql.node.Source;
import dev.rowan.sql.node.TableSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources that columns may come from at one place of a statement: those of the query at hand, then those around it. */
final class Scope {
    /** Around a part of hand-written SQL, whose sources are not known, so that columns are named with theirs. */
    static final Scope UNKNOWN = new Scope(List.of(), null, true, null, null);

    private final List<Source> sources;
    private final @Nullable Scope outer;
    private final @Nullable QuerySources paths;
    private final @Nullable Groups groups;
    private final int count;
    private final boolean joined;
    private final boolean qualified;

    Scope(
            List<Source> sources,
            @Nullable Scope outer,
            boolean forced,
            @Nullable QuerySources paths,
            @Nullable Groups groups) {
        this.sources = sources;
        this.outer = outer;
        this.paths = paths;
        this.groups = groups;
        this.count = sources.size() + (outer == null ? 0 : outer.count);
        this.joined = haveJoined(sources) || outer != null && outer.joined;
        this.qualified = forced || outer != null && outer == UNKNOWN || joined || count > 1;
    }

    private static boolean haveJoined(List<Source> sources) {
        boolean joined = false;
        for (int i = 0; i < sources.size() && !joined; i++) {
            joined = JoinedSources.is(sources.get(i));
        }
        return joined;
    }

    List<Source> sources() {
        return sources;
    }

    @Nullable
    Scope outer() {
        return outer;
    }

    /** What paths lead to from here; null where none is joined. */
    @Nullable
    QuerySources paths() {
        return paths;
    }

    /** The groups that are watched here, or null. */
    @Nullable
    Groups groups() {
        return groups;
    }

    /** Whether columns are written with the name of their source. */
    boolean isQualified() {
        return qualified;
    }

    /** The scope where a path begins, or goes on; null if it does so nowhere here. */
    @Nullable
    Scope ofPath(TableSource end) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.hasPartOf(end)) {
                return scope;
            }
        }
        return null;
    }

    private boolean hasPartOf(TableSource end) {
        RelationStep path = end.path();
        return sources.contains(end) || path != null && hasPartOf(path.from());
    }

    /** Refuses a sub-select for a relation within another one for the same, where columns of one would be taken for the other's. */
    void checkApart() {
        for (Source source : sources) {
            boolean apart = source instanceof TableSource table && table.step() != null && table.path() == null;
            if (apart && outer != null && outer.knows(source)) {
                throw new IllegalStateException("Two sub-selects, one within the other, call their table "
                        + source.qualifier() + "; give one of them another name, any(TABLE.alias(\"...\"), t -> ...)");
            }
        }
    }

    private boolean knows(Source source) {
        return sources.contains(source) || outer != null && outer.knows(source);
    }

    /** The scope that has a source; refuses one that is in none. */
    Scope of(Source source, String column) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope == UNKNOWN || scope.sources.contains(source)) {
                return scope;
            }
            scope.checkVisible(source, column);
        }
        String needed = source instanceof TableSource table ? table.root().qualifier() : source.qualifier();
        throw new IllegalStateException("Column " + column + " of " + source.qualifier() + " is used, but "
                + needed + " is in no FROM or JOIN of the statement, which has " + known()
                + "; add from(...) or join(...)");
    }

    /** Whether another one is this, or around this. */
    boolean isWithin(Scope other) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope == other) {
                return true;
            }
        }
        return false;
    }

    /** Refuses what would be taken for a column of another source, which has the same name further inside. */
    private void checkVisible(Source wanted, String column) {
        for (Source source : sources) {
            if (source.qualifier().equalsIgnoreCase(wanted.qualifier()) && outer != null && outer.knows(wanted)) {
                throw new IllegalStateException("Column " + column + " of " + wanted.qualifier()
                        + " is used in a query within, which has another source of that name; give one of them an"
                        + " alias(...)");
            }
        }
    }

    private String known() {
        String here = names();
        if (outer == null) {
            return here;
        }
        return here + ", and around it " + outer.known();
    }

    private String names() {
        String names = sources.stream().map(Source::qualifier).collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    void checkDistinct() {
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (key(i).equals(key(j))) {
                    throw new IllegalStateException("Two sources of the statement are called "
                            + sources.get(i).qualifier() + "; give one of them an alias(...)");
                }
            }
        }
    }

    private String key(int index) {
        return sources.get(index).qualifier().toLowerCase(Locale.ROOT);
    }
}
