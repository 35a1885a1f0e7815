package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry for each record that a session knows, by table and key. */
final class IdentityMap {
    /** Most sessions know little. */
    private static final int FEW = 4;

    private final Map<TableMeta, Map<Object, Entry<?>>> tables = new HashMap<>(FEW);

    @SuppressWarnings("unchecked") // the entries under a table's metadata are of its record, or of the family's
    <R> @Nullable Entry<R> get(Table<R> table, Object key) {
        if (table instanceof FamilyTable) {
            return (Entry<R>) ofFamily(table.meta(), key);
        }
        Map<Object, Entry<?>> entries = tables.get(table.meta());
        return entries == null ? null : (Entry<R>) entries.get(key);
    }

    /** Records of a family are known by the tables of their members. One that was removed may have given its key to another. */
    private @Nullable Entry<?> ofFamily(TableMeta family, Object key) {
        Entry<?> removed = null;
        for (Map.Entry<TableMeta, Map<Object, Entry<?>>> table : tables.entrySet()) {
            Entry<?> entry =
                    table.getKey().isSameTable(family) ? table.getValue().get(key) : null;
            if (entry != null && entry.state != RecordState.REMOVED) {
                return entry;
            }
            removed = entry == null ? removed : entry;
        }
        return removed;
    }

    void put(Entry<?> entry, Object key) {
        entry.key = key;
        tables.computeIfAbsent(entry.meta(), meta -> new HashMap<>(FEW)).put(key, entry);
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

    /** The entries of a table, and of others that have rows in the same. */
    List<Entry<?>> sharing(TableMeta meta) {
        List<Entry<?>> found = new ArrayList<>();
        tables.forEach((table, entries) -> {
            if (table.isSameTable(meta)) {
                found.addAll(entries.values());
            }
        });
        return found;
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
