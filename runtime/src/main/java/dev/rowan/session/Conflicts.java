package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that must go before others can come, since they have what is unique. */
final class Conflicts {
    private Conflicts() {}

    /** Those of the removed that are in the way of the added. */
    static List<Entry<?>> among(List<Entry<?>> removed, List<Entry<?>> added) {
        List<Entry<?>> early = new ArrayList<>();
        Map<TableMeta, List<Taken>> byTable = new HashMap<>();
        for (Entry<?> entry : removed) {
            for (Taken taken : byTable.computeIfAbsent(entry.meta(), meta -> taken(meta, added))) {
                if (taken.has(entry)) {
                    early.add(entry);
                    break;
                }
            }
        }
        return early;
    }

    private static List<Taken> taken(TableMeta meta, List<Entry<?>> added) {
        List<Taken> all = new ArrayList<>();
        for (List<String> unique : meta.uniqueKeys()) {
            Taken taken = new Taken(Values.ordinals(meta, unique), new HashSet<>());
            for (Entry<?> entry : added) {
                if (entry.meta() == meta) {
                    taken.add(entry);
                }
            }
            all.add(taken);
        }
        return all;
    }

    /** The values of unique columns in what is added. */
    private record Taken(int[] ordinals, Set<List<Object>> values) {
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
            return Values.of(entry.mapping(), entry.known(), ordinals);
        }
    }
}
