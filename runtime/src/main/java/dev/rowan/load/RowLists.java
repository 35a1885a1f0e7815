package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.sql.Relation;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.node.Reach;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what a relation leads to from rows that are at hand. */
public final class RowLists {
    private RowLists() {}

    /** The rows at the other end for each row, in its order; equal rows are one. One statement for up to 1000 keys. */
    public static <R, C> Map<R, List<C>> load(
            Executor executor, Relation<R, ?> relation, ShapeToMany<?, C> lists, Collection<? extends R> rows) {
        Branch<C> branch = new Branch<>(lists);
        Map<R, Supplier<List<C>>> found = new LinkedHashMap<>();
        for (R row : rows) {
            Object key = relation.key(row);
            found.put(row, key == null ? List::of : branch.at(key));
        }
        branch.load(executor, new Origin(null, Reach.PLAIN, null));
        Map<R, List<C>> all = new LinkedHashMap<>();
        found.forEach((row, list) -> all.put(row, list.get()));
        return Collections.unmodifiableMap(all);
    }

    /** The only row at the other end for each row that has one, in its order; rows with one partner have one instance of it. */
    public static <R, C> Map<R, C> partners(
            Executor executor, Relation<R, ?> relation, ShapeToMany<?, C> lists, Collection<? extends R> rows) {
        Map<R, C> partners = new LinkedHashMap<>();
        load(executor, relation, lists, rows).forEach((row, list) -> {
            if (!list.isEmpty()) {
                partners.put(row, list.get(0));
            }
        });
        return Collections.unmodifiableMap(partners);
    }
}
