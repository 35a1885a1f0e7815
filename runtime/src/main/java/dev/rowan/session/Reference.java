package dev.rowan.session;

import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record that refers to another.
 *
 * @param child the one that refers
 * @param key the foreign key that it does so by
 * @param parent the one that is referred to
 */
record Reference(Entry<?> child, ForeignKeyMeta key, Entry<?> parent) {
    /** Whether the child can be written without it first. */
    boolean isOptional() {
        return ForeignKeys.isOptional(key, child.meta());
    }

    /** All references among some records, by their values and links. */
    static List<Reference> among(Collection<Entry<?>> entries) {
        List<Reference> found = new ArrayList<>();
        Map<String, Map<List<Object>, Entry<?>>> indexes = new HashMap<>();
        for (Entry<?> child : entries) {
            for (ForeignKeyMeta key : child.meta().foreignKeys()) {
                Entry<?> parent = linked(child, key);
                if (parent == null) {
                    parent = byValue(child, key, entries, indexes);
                }
                if (parent != null && parent != child && entries.contains(parent)) {
                    found.add(new Reference(child, key, parent));
                }
            }
        }
        return found;
    }

    /** Whether two records are of one table, and refer to the same. */
    static boolean agree(Entry<?> one, Entry<?> other) {
        if (one.meta() != other.meta()) {
            return false;
        }
        for (ForeignKeyMeta key : one.meta().foreignKeys()) {
            int[] columns = Values.ordinals(one.meta(), key.columns());
            Entry<?> parent = linked(one, key);
            boolean same = parent == linked(other, key)
                    && (parent != null || Objects.equals(values(one, columns), values(other, columns)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Entry<?> linked(Entry<?> child, ForeignKeyMeta key) {
        Filling link = Filling.of(child.links, key);
        return link == null ? null : link.parent();
    }

    private static <R> @Nullable Entry<?> byValue(
            Entry<R> child,
            ForeignKeyMeta key,
            Collection<Entry<?>> entries,
            Map<String, Map<List<Object>, Entry<?>>> indexes) {
        List<Object> values = Values.of(child.mapping(), child.known(), Values.ordinals(child.meta(), key.columns()));
        if (values == null) {
            return null;
        }
        String target = key.schema() + "." + key.table() + key.references();
        return indexes.computeIfAbsent(target, name -> index(key, entries)).get(values);
    }

    private static Map<List<Object>, Entry<?>> index(ForeignKeyMeta key, Collection<Entry<?>> entries) {
        Map<List<Object>, Entry<?>> index = new HashMap<>();
        for (Entry<?> entry : entries) {
            TableMeta meta = entry.meta();
            if (ForeignKeys.refersTo(key, meta)) {
                List<Object> values = values(entry, Values.ordinals(meta, key.references()));
                if (values != null) {
                    index.put(values, entry);
                }
            }
        }
        return index;
    }

    private static <R> @Nullable List<Object> values(Entry<R> entry, int[] ordinals) {
        return Values.of(entry.mapping(), entry.known(), ordinals);
    }
}
