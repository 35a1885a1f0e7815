package dev.rowan.load;

import dev.rowan.exec.Executor;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.ShapeKey;
import dev.rowan.sql.ShapeToMany;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a relation leads to from rows that are at hand. */
public final class RowLists {
    private RowLists() {}

    /** The rows at the other end for each row, in its order; equal rows are one. One statement for up to 1000 keys. */
    public static <R, C> Map<R, List<C>> load(
            Executor executor, Table<R> table, ShapeToMany<?, C> relation, Collection<? extends R> rows) {
        List<Integer> ordinals = new ArrayList<>();
        List<String> names =
                table.meta().columns().stream().map(ColumnMeta::name).toList();
        relation.relation().meta().ends().from().forEach(name -> ordinals.add(names.indexOf(name)));
        Branch<C> branch = new Branch<>(relation);
        Map<R, Supplier<List<C>>> found = new LinkedHashMap<>();
        for (R row : rows) {
            List<@Nullable Object> values = new ArrayList<>(ordinals.size());
            ordinals.forEach(ordinal -> values.add(table.mapping().get(row, ordinal)));
            Object key = ShapeKey.of(values);
            found.put(row, key == null ? List::of : branch.at(key));
        }
        branch.load(executor);
        Map<R, List<C>> lists = new LinkedHashMap<>();
        found.forEach((row, list) -> lists.put(row, list.get()));
        return Collections.unmodifiableMap(lists);
    }
}
