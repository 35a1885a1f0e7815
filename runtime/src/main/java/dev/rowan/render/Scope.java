package dev.rowan.render;

import dev.rowan.sql.node.TableSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources that columns may come from at one place of a statement: those of the query at hand, then those around it. */
record Scope(List<TableSource> sources, @Nullable Scope outer, boolean forced) {
    boolean isQualified() {
        return forced || sources.size() + (outer == null ? 0 : outer.sources.size()) > 1;
    }

    void check(TableSource source, String column) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.sources.contains(source)) {
                return;
            }
        }
        String known = sources.stream().map(TableSource::qualifier).collect(Collectors.joining(", "));
        throw new IllegalStateException("Column " + column + " of " + source.qualifier() + " is used, but "
                + source.qualifier() + " is in no FROM or JOIN of the statement, which has "
                + (known.isEmpty() ? "none" : known) + "; add from(...) or join(...)");
    }

    void checkDistinct() {
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sources.get(i).qualifier().equals(sources.get(j).qualifier())) {
                    throw new IllegalStateException("Two sources of the statement are called "
                            + sources.get(i).qualifier() + "; give one of them an alias(...)");
                }
            }
        }
    }
}
