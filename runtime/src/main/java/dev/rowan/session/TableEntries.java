package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of one table by their keys: a hash table of chains, whose links are the entries themselves. */
final class TableEntries {
    private static final int FEW = 4;

    final TableMeta table;

    /** Those of another table. */
    final @Nullable TableEntries next;

    private @Nullable Entry<?>[] chains = new Entry<?>[FEW];
    private int size;

    TableEntries(TableMeta table, @Nullable TableEntries next) {
        this.table = table;
        this.next = next;
    }

    @Nullable
    Entry<?> get(Object key) {
        Entry<?> entry = chains[place(key)];
        while (entry != null && !key.equals(entry.key)) {
            entry = entry.chained;
        }
        return entry;
    }

    /** Takes an entry, in place of another one of the same key. */
    void put(Entry<?> entry, Object key) {
        remove(entry);
        Entry<?> known = get(key);
        if (known != null) {
            remove(known);
        }
        if (size == chains.length) {
            grow();
        }
        entry.key = key;
        chain(entry, key);
        size++;
    }

    /** Forgets an entry; another one of the same key stays. */
    void remove(Entry<?> entry) {
        Object key = entry.key;
        if (key == null) {
            return;
        }
        int place = place(key);
        Entry<?> before = null;
        for (Entry<?> each = chains[place]; each != null; each = each.chained) {
            if (each == entry) {
                if (before == null) {
                    chains[place] = entry.chained;
                } else {
                    before.chained = entry.chained;
                }
                entry.chained = null;
                size--;
                return;
            }
            before = each;
        }
    }

    void addTo(List<Entry<?>> all) {
        for (Entry<?> chain : chains) {
            for (Entry<?> entry = chain; entry != null; entry = entry.chained) {
                all.add(entry);
            }
        }
    }

    private void grow() {
        @Nullable Entry<?>[] before = chains;
        chains = new Entry<?>[2 * before.length];
        for (Entry<?> chain : before) {
            Entry<?> entry = chain;
            while (entry != null) {
                Entry<?> following = entry.chained;
                chain(entry, entry.key);
                entry = following;
            }
        }
    }

    private void chain(Entry<?> entry, @Nullable Object key) {
        int place = place(key);
        entry.chained = chains[place];
        chains[place] = entry;
    }

    /** Hash codes of keys that are counted differ in their low bits, others may do so in their high ones only. */
    private int place(@Nullable Object key) {
        int hash = Objects.hashCode(key);
        return (hash ^ hash >>> Short.SIZE) & chains.length - 1;
    }
}
