package dev.rowan.session;

import dev.rowan.exec.RecordBatches;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Rows of join tables that were deleted and kept: they are not inserted, but there again.
 *
 * @param batches changes them
 * @param hooks are told of them; those after an update, since that is what becomes of the rows
 * @param point remembers where that fails
 */
record KeptRows(RecordBatches batches, FlushHooks hooks, FailurePoint point) {
    /**
     * Restores those that are kept.
     *
     * @param settle takes each with its row
     * @return the others
     */
    <R> List<Entry<R>> restore(List<Entry<R>> entries, BiConsumer<Entry<R>, R> settle) {
        List<Entry<R>> asked = new ArrayList<>();
        for (Entry<R> entry : entries) {
            if (entry.joins && entry.links.isEmpty()) {
                asked.add(entry);
            }
        }
        if (asked.isEmpty()) {
            return entries;
        }
        List<Entry<R>> added = new ArrayList<>(entries);
        List<Entry<R>> restored =
                point.guard("restore", asked, () -> met(asked.get(0).keyed(), asked, settle));
        point.guardEach("restore", restored, entry -> hooks.afterUpdate(entry, entry.current()));
        added.removeAll(restored);
        return added;
    }

    private <R, K> List<Entry<R>> met(KeyedTable<R, K> table, List<Entry<R>> asked, BiConsumer<Entry<R>, R> settle) {
        boolean[] met = batches.restore(table, asked.stream().map(Entry::value).toList());
        List<Entry<R>> restored = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (met[i]) {
                restored.add(asked.get(i));
            }
        }
        if (!restored.isEmpty()) {
            Map<K, R> found =
                    batches.read(table, restored.stream().map(Entry::value).toList());
            for (Entry<R> entry : restored) {
                K key = table.mapping().key(entry.current());
                settle.accept(entry, Objects.requireNonNull(found.get(key)));
            }
        }
        return restored;
    }
}
