package dev.rowan.session;

import dev.rowan.meta.ForeignKeyMeta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses what no database would take: records that are to be written, and refer to one that is to be removed. */
final class RemovedParents {
    private final List<Entry<?>> removed = new ArrayList<>();
    private final Map<ForeignKeyMeta, Map<List<Object>, Entry<?>>> byKey = new HashMap<>();

    private RemovedParents(Collection<Entry<?>> touched, IdentityMap map) {
        for (Entry<?> entry : touched) {
            // a row that is kept can be referred to, and so can another member of a family that is added by the same
            // key
            if (entry.state == RecordState.REMOVED
                    && entry.meta().softDelete() == null
                    && !(entry.key != null && map.hasOther(entry, entry.key))) {
                removed.add(entry);
            }
        }
    }

    /**
     * Looks for the first such record.
     *
     * @throws IllegalStateException if there is one
     */
    static void refuse(Collection<Entry<?>> touched, IdentityMap map, FailurePoint point) {
        RemovedParents parents = new RemovedParents(touched, map);
        if (parents.removed.isEmpty()) {
            return;
        }
        for (Entry<?> entry : touched) {
            if (entry.state == RecordState.PENDING) {
                point.guard("insert", entry, () -> parents.check("inserted", entry));
            } else if (entry.state == RecordState.CHANGED) {
                point.guard("update", entry, () -> parents.check("updated", entry));
            }
        }
    }

    private <R> void check(String what, Entry<R> child) {
        for (ForeignKeyMeta key : child.meta().foreignKeys()) {
            Entry<?> parent = OnDelete.acts(key) ? null : parent(child, key);
            if (parent != null) {
                throw new IllegalStateException("A record of " + child.meta() + " is to be " + what + ", and refers by "
                        + String.join(", ", key.columns()) + " to a record of " + parent.meta()
                        + " that is to be removed. Remove both, or let it refer to another one");
            }
        }
    }

    private <R> @Nullable Entry<?> parent(Entry<R> child, ForeignKeyMeta key) {
        Filling link = Filling.of(child.links, key);
        if (link != null) {
            return link.parent().state == RecordState.REMOVED ? link.parent() : null;
        }
        List<Object> values = Values.of(child.mapping(), child.current(), Values.ordinals(child.meta(), key.columns()));
        return values == null
                ? null
                : byKey.computeIfAbsent(key, this::removedBy).get(values);
    }

    private Map<List<Object>, Entry<?>> removedBy(ForeignKeyMeta key) {
        Map<List<Object>, Entry<?>> found = new HashMap<>();
        for (Entry<?> entry : removed) {
            if (ForeignKeys.refersTo(key, entry.meta())) {
                put(found, entry, Values.ordinals(entry.meta(), key.references()));
            }
        }
        return found;
    }

    private static <R> void put(Map<List<Object>, Entry<?>> found, Entry<R> parent, int[] referenced) {
        List<Object> values = Values.of(parent.mapping(), parent.known(), referenced);
        if (values != null) {
            found.put(values, parent);
        }
    }
}
