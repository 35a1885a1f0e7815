package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry for each record that a session knows, by table and key. */
final class IdentityMap {
    private final Map<TableMeta, Map<Object, Entry<?>>> tables = new HashMap<>();

    @SuppressWarnings("unchecked") // the entries under a table's metadata are of its record
    <R> @Nullable Entry<R> get(Table<R> table, Object key) {
        Map<Object, Entry<?>> entries = tables.get(table.meta());
        return entries == null ? null : (Entry<R>) entries.get(key);
    }

    void put(Entry<?> entry, Object key) {
        entry.key = key;
        tables.computeIfAbsent(entry.meta(), meta -> new HashMap<>()).put(key, entry);
    }

    /** Forgets an entry; another one of the same key stays. */
    void remove(Entry<?> entry) {
        Map<Object, Entry<?>> entries = tables.get(entry.meta());
        if (entries != null && entry.key != null) {
            entries.remove(entry.key, entry);
        }
    }

    /** The tables of which something is known. */
    Set<TableMeta> tables() {
        return tables.keySet();
    }

    /** The entries of a table. */
    List<Entry<?>> of(TableMeta meta) {
        Map<Object, Entry<?>> entries = tables.get(meta);
        return entries == null ? List.of() : new ArrayList<>(entries.values());
    }

    /** All entries. */
    List<Entry<?>> all() {
        List<Entry<?>> all = new ArrayList<>();
        tables.values().forEach(entries -> all.addAll(entries.values()));
        return all;
    }

    void clear() {
        tables.clear();
    }
}
