package dev.rowan.session;

import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to give up what is unique before another one takes it: updates of one table, and inserts after them. */
final class Turns {
    private final List<Held> held = new ArrayList<>();

    /** The records that give up values of some columns, by these. */
    private record Held(int[] columns, Map<List<Object>, Entry<?>> by) {
        <R> void add(Entry<R> entry) {
            List<Object> before = entry.baseline == null ? null : values(entry, entry.baseline);
            if (before != null && !before.equals(values(entry, entry.current()))) {
                by.put(before, entry);
            }
        }

        <R> @Nullable Entry<?> before(Entry<R> entry) {
            List<Object> wanted = values(entry, entry.current());
            Entry<?> holder = wanted == null ? null : by.get(wanted);
            return holder == entry ? null : holder;
        }

        private <R> @Nullable List<Object> values(Entry<R> entry, R row) {
            return Values.of(entry.mapping(), row, columns);
        }
    }

    private Turns(TableMeta meta, List<? extends Entry<?>> changed, @Nullable BitSet written) {
        for (List<String> unique : meta.uniqueKeys()) {
            int[] columns = Values.ordinals(meta, unique);
            if (written == null || isAnyOf(columns, written)) {
                Held some = new Held(columns, new HashMap<>());
                changed.forEach(some::add);
                if (!some.by.isEmpty()) {
                    held.add(some);
                }
            }
        }
    }

    private static boolean isAnyOf(int[] columns, BitSet written) {
        for (int column : columns) {
            if (written.get(column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Updates of one table in an order in which each takes what is free; null if they may come in any. Where values are traded
     * in a circle there is none.
     *
     * @param written the columns that they write
     */
    static <R> @Nullable List<Entry<R>> of(List<Entry<R>> entries, BitSet written) {
        Turns turns = new Turns(entries.get(0).meta(), entries, written);
        if (turns.held.isEmpty()) {
            return null;
        }
        Set<Entry<?>> ordered = new LinkedHashSet<>();
        boolean any = false;
        for (Entry<R> entry : entries) {
            any |= turns.take(entry, ordered);
        }
        if (!any) {
            return null;
        }
        List<Entry<R>> inTurn = new ArrayList<>(entries);
        Map<Entry<?>, Integer> places = new HashMap<>();
        ordered.forEach(entry -> places.put(entry, places.size()));
        inTurn.sort((one, other) -> Integer.compare(places.getOrDefault(one, 0), places.getOrDefault(other, 0)));
        return inTurn;
    }

    /** The updates that have to come before inserts, and can. */
    static List<Entry<?>> beforeInserts(List<Entry<?>> added, List<Entry<?>> changed) {
        Map<TableMeta, List<Entry<?>>> byTable = new HashMap<>();
        for (Entry<?> entry : changed) {
            if (!entry.meta().uniqueKeys().isEmpty()) {
                byTable.computeIfAbsent(entry.meta(), meta -> new ArrayList<>()).add(entry);
            }
        }
        Set<Entry<?>> early = new LinkedHashSet<>();
        byTable.forEach((meta, some) -> {
            Turns turns = new Turns(meta, some, null);
            for (Entry<?> entry : added) {
                if (!turns.held.isEmpty() && entry.meta() == meta) {
                    turns.take(entry, early);
                }
            }
        });
        early.removeIf(entry -> entry.state == RecordState.PENDING || isBehind(entry, added));
        return List.copyOf(early);
    }

    /** Adds a record behind all that it waits for; tells whether it waits for any. */
    private boolean take(Entry<?> entry, Set<Entry<?>> ordered) {
        Deque<Entry<?>> waiting = new ArrayDeque<>();
        Set<Entry<?>> met = new HashSet<>();
        boolean any = false;
        waiting.push(entry);
        while (!waiting.isEmpty()) {
            Entry<?> next = waiting.peek();
            if (met.add(next)) {
                for (Entry<?> holder : before(next)) {
                    any = true;
                    if (!ordered.contains(holder) && !met.contains(holder)) {
                        waiting.push(holder);
                    }
                }
            } else {
                waiting.pop();
                ordered.add(next);
            }
        }
        return any;
    }

    private Collection<Entry<?>> before(Entry<?> entry) {
        List<Entry<?>> holders = new ArrayList<>();
        for (Held some : held) {
            Entry<?> holder = some.before(entry);
            if (holder != null) {
                holders.add(holder);
            }
        }
        return holders;
    }

    /** Whether it is to refer to one of those that are inserted. */
    private static <R> boolean isBehind(Entry<R> entry, List<Entry<?>> added) {
        if (!entry.links.isEmpty()) {
            return true;
        }
        for (ForeignKeyMeta key : entry.meta().foreignKeys()) {
            List<Object> values =
                    Values.of(entry.mapping(), entry.current(), Values.ordinals(entry.meta(), key.columns()));
            for (Entry<?> other : added) {
                if (values != null
                        && ForeignKeys.refersTo(key, other.meta())
                        && values.equals(current(other, key.references()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <R> @Nullable List<Object> current(Entry<R> entry, List<String> columns) {
        return Values.of(entry.mapping(), entry.current(), Values.ordinals(entry.meta(), columns));
    }
}
