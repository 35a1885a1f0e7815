package dev.rowan.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Entries by key, so that sessions that write the same rows wait for each other and do not lock up. */
final class KeyOrder {
    private KeyOrder() {}

    /** Entries of one table in the order of their keys, as they are where these have none. */
    static <R> List<Entry<R>> of(List<Entry<R>> entries) {
        if (entries.size() < 2 || !(entries.get(0).key instanceof Comparable) || isOf(entries)) {
            return entries;
        }
        List<Entry<R>> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(KeyOrder::comparable));
        return ordered;
    }

    private static <R> boolean isOf(List<Entry<R>> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (comparable(entries.get(i - 1)).compareTo(comparable(entries.get(i))) > 0) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // keys of one table are of one type, which compares with itself
    private static Comparable<Object> comparable(Entry<?> entry) {
        return (Comparable<Object>) Objects.requireNonNull(entry.key);
    }
}
