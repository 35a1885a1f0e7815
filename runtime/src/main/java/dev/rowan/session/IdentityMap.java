package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry for each record that a session knows, by table and key. Most sessions know little, of few tables. */
final class IdentityMap {
    private @Nullable TableEntries first;

    @SuppressWarnings("unchecked") // the entries under a table's metadata are of its record, or of the family's
    <R> @Nullable Entry<R> get(Table<R> table, Object key) {
        if (table instanceof FamilyTable) {
            return (Entry<R>) ofFamily(table.meta(), key);
        }
        TableEntries entries = entries(table.meta());
        return entries == null ? null : (Entry<R>) entries.get(key);
    }

    /** Records of a family are known by the tables of their members. One that was removed may have given its key to another. */
    private @Nullable Entry<?> ofFamily(TableMeta family, Object key) {
        Entry<?> removed = null;
        for (TableEntries entries = first; entries != null; entries = entries.next) {
            Entry<?> entry = entries.table.isSameTable(family) ? entries.get(key) : null;
            if (entry != null && entry.state != RecordState.REMOVED) {
                return entry;
            }
            removed = entry == null ? removed : entry;
        }
        return removed;
    }

    /** Whether another record has the key, in the entry's table or as another member of its family, that is not removed. */
    boolean hasOther(Entry<?> entry, Object key) {
        for (TableEntries entries = first; entries != null; entries = entries.next) {
            Entry<?> other = entries.table.isSameTable(entry.meta()) ? entries.get(key) : null;
            if (other != null && other != entry && other.state != RecordState.REMOVED) {
                return true;
            }
        }
        return false;
    }

    void put(Entry<?> entry, Object key) {
        TableEntries entries = entries(entry.meta());
        if (entries == null) {
            entries = new TableEntries(entry.meta(), first);
            first = entries;
        }
        entries.put(entry, key);
    }

    /** Forgets an entry; another one of the same key stays. */
    void remove(Entry<?> entry) {
        TableEntries entries = entries(entry.meta());
        if (entries != null) {
            entries.remove(entry);
        }
    }

    /** The tables of which something is known. */
    List<TableMeta> tables() {
        List<TableMeta> tables = new ArrayList<>();
        for (TableEntries entries = first; entries != null; entries = entries.next) {
            tables.add(entries.table);
        }
        return tables;
    }

    /** The entries of a table, and of others that have rows in the same. */
    List<Entry<?>> sharing(TableMeta meta) {
        List<Entry<?>> found = new ArrayList<>();
        for (TableEntries entries = first; entries != null; entries = entries.next) {
            if (entries.table.isSameTable(meta)) {
                entries.addTo(found);
            }
        }
        return found;
    }

    /** The entries of a table. */
    List<Entry<?>> of(TableMeta meta) {
        List<Entry<?>> found = new ArrayList<>();
        TableEntries entries = entries(meta);
        if (entries != null) {
            entries.addTo(found);
        }
        return found;
    }

    /** All entries. */
    List<Entry<?>> all() {
        List<Entry<?>> all = new ArrayList<>();
        for (TableEntries entries = first; entries != null; entries = entries.next) {
            entries.addTo(all);
        }
        return all;
    }

    void clear() {
        first = null;
    }

    @SuppressWarnings("ReferenceEquality") // there is one for each table
    private @Nullable TableEntries entries(TableMeta meta) {
        TableEntries entries = first;
        while (entries != null && entries.table != meta) {
            entries = entries.next;
        }
        return entries;
    }
}
