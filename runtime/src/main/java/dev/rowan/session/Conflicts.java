package dev.rowan.session;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that must go before others can come, since they have what is unique. */
final class Conflicts {
    private Conflicts() {}

    /**
     * Those of the removed that are in the way of the added and changed, and those of them that refer to such.
     *
     * @param replaced the removed whose keys are added again, which go before the others as well
     */
    static List<Entry<?>> among(
            List<Entry<?>> removed, List<Entry<?>> replaced, List<Entry<?>> added, List<Entry<?>> changed) {
        Set<Entry<?>> early = new LinkedHashSet<>(replaced);
        Map<TableMeta, List<Taken>> byTable = new HashMap<>();
        for (Entry<?> entry : removed) {
            for (Taken taken : byTable.computeIfAbsent(entry.meta(), meta -> taken(meta, added, changed))) {
                if (taken.has(entry)) {
                    early.add(entry);
                    break;
                }
            }
        }
        if (!early.isEmpty() && early.size() < removed.size() + replaced.size()) {
            List<Entry<?>> gone = new ArrayList<>(replaced);
            gone.addAll(removed);
            List<Reference> references = Reference.among(gone);
            boolean more;
            do {
                more = references.removeIf(
                        reference -> early.contains(reference.parent()) && early.add(reference.child()));
            } while (more);
        }
        return List.copyOf(early);
    }

    private static List<Taken> taken(TableMeta meta, List<Entry<?>> added, List<Entry<?>> changed) {
        List<Taken> all = new ArrayList<>();
        for (List<String> unique : meta.uniqueKeys()) {
            Taken taken = new Taken(unique, new HashSet<>());
            for (Entry<?> entry : added) {
                if (entry.meta().isSameTable(meta) && has(entry.meta(), unique)) {
                    taken.add(entry);
                }
            }
            for (Entry<?> entry : changed) {
                if (entry.meta().isSameTable(meta) && has(entry.meta(), unique)) {
                    taken.addIfMoved(entry);
                }
            }
            all.add(taken);
        }
        return all;
    }

    /** Another member of a family may be without them. */
    private static boolean has(TableMeta meta, List<String> columns) {
        return meta.columns().stream().map(ColumnMeta::name).toList().containsAll(columns);
    }

    /** The values of unique columns in what is added. */
    private record Taken(List<String> columns, Set<List<Object>> values) {
        /** What an update makes anew of them; the rest is its own. */
        <R> void addIfMoved(Entry<R> entry) {
            int[] ordinals = Values.ordinals(entry.meta(), columns);
            List<Object> found = Values.of(entry.mapping(), entry.current(), ordinals);
            if (found != null && !found.equals(of(entry))) {
                values.add(found);
            }
        }

        <R> void add(Entry<R> entry) {
            List<Object> found = of(entry);
            if (found != null) {
                values.add(found);
            }
        }

        <R> boolean has(Entry<R> entry) {
            List<Object> found = of(entry);
            return found != null && values.contains(found);
        }

        private <R> @Nullable List<Object> of(Entry<R> entry) {
            return Values.of(entry.mapping(), entry.known(), Values.ordinals(entry.meta(), columns));
        }
    }
}
