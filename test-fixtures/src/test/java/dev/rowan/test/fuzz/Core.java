package dev.rowan.test.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of its own.
 *
 * @param grouped whether it has one row for each group: for each different value of the keys, or a single one without keys
 */
record Core(
        List<From> sources,
        @Nullable Tree where,
        boolean grouped,
        List<Tree> keys,
        @Nullable Tree having,
        List<Tree> selected,
        boolean distinct)
        implements QueryTree {

    /** How rows of a source find those before it. */
    enum Join {
        FIRST,
        INNER,
        LEFT,
        RIGHT,
        CROSS
    }

    /**
     * A source.
     *
     * @param on the condition; null where the join has none
     */
    record From(
            Join join, int source, Tables table, @Nullable Tree on) {}

    Core withWhere(@Nullable Tree newWhere) {
        return new Core(sources, newWhere, grouped, keys, having, selected, distinct);
    }

    Core withHaving(@Nullable Tree newHaving) {
        return new Core(sources, where, grouped, keys, newHaving, selected, distinct);
    }

    Core withSelected(List<Tree> newSelected) {
        return new Core(sources, where, grouped, keys, having, newSelected, distinct);
    }

    Core withSources(List<From> newSources) {
        return new Core(newSources, where, grouped, keys, having, selected, distinct);
    }

    Core withoutDistinct() {
        return new Core(sources, where, grouped, keys, having, selected, false);
    }
}
