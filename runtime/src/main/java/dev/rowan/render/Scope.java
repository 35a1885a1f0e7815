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
@SuppressWarnings("ReferenceEquality") // UNKNOWN is one object; others may have no sources either
record Scope(
        List<Source> sources,
        @Nullable Scope outer,
        boolean forced,
        @Nullable QuerySources paths) {
    /** Around a part of hand-written SQL, whose sources are not known, so that columns are named with theirs. */
    static final Scope UNKNOWN = new Scope(List.of(), null, true, null);

    boolean isQualified() {
        if (forced || outer == UNKNOWN) {
            return true;
        }
        int count = 0;
        for (Scope scope = this; scope != null; scope = scope.outer) {
            count += scope.sources.size();
        }
        return count > 1;
    }

    /**
     * The source that columns of a table come from which is reached by a path; null if the path begins nowhere here.
     *
     * @throws IllegalStateException if it begins where nothing can be joined
     */
    @Nullable
    Source reached(TableSource source, RelationStep path) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.sources.contains(source)) {
                return source;
            }
            if (scope.sources.contains(source.root())) {
                return scope.join(source, path);
            }
        }
        return null;
    }

    private @Nullable Source join(TableSource source, RelationStep path) {
        if (paths == null) {
            throw new IllegalStateException("The path " + path + " is used in a change of "
                    + source.root().qualifier()
                    + ", which joins nothing by itself; ask with has(...) of the relation, or join "
                    + source.name());
        }
        return paths.find(source);
    }

    void check(Source source, String column) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope == UNKNOWN || scope.sources.contains(source)) {
                return;
            }
        }
        String needed = source instanceof TableSource table ? table.root().qualifier() : source.qualifier();
        throw new IllegalStateException("Column " + column + " of " + source.qualifier() + " is used, but "
                + needed + " is in no FROM or JOIN of the statement, which has " + known()
                + "; add from(...) or join(...)");
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
