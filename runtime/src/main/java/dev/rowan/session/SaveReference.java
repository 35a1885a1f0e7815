package dev.rowan.session;

import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.RelationMeta;
import dev.rowan.sql.ShapeKey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A component that stands for the row that a foreign key leads to: its key is all that is written of it. */
final class SaveReference {
    private final int place;
    private final SaveLevel partner;
    private final RelationMeta relation;

    /** The foreign key here. */
    private final int[] from;

    /** The key there. */
    private final int[] to;

    /** Where the key is in the component. */
    private final int[] places;

    SaveReference(SaveLevel owner, int place, RelationMeta relation, SaveLevel partner) {
        this.place = place;
        this.partner = partner;
        this.relation = relation;
        this.from = Values.ordinals(owner.meta(), relation.ends().from());
        this.to = Values.ordinals(partner.meta(), relation.ends().to());
        this.places = new int[to.length];
        for (int i = 0; i < to.length; i++) {
            places[i] = place(partner.own(), to[i]);
        }
    }

    static int place(int[] own, int ordinal) {
        for (int i = 0; i < own.length; i++) {
            if (own[i] == ordinal) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the key into the row. */
    void put(SaveNode node) {
        Object component = node.level().shape().part(node.tree(), place);
        if (component != null && new SaveNode(partner, component, null, null, 0).key() == null) {
            throw new IllegalArgumentException(node.path() + "." + relation.name() + " has no key yet, by which "
                    + node.level().meta() + " could refer to it; a save writes what belongs to the root, and this is"
                    + " shared: save it before");
        }
        for (int i = 0; i < from.length; i++) {
            Object value = component == null ? null : partner.shape().part(component, places[i]);
            node.put(from[i], value, relation.name());
        }
    }

    /**
     * Leaves the foreign key of rows as it is that refer to what reads do not see: the records of such rows have nothing there,
     * and are not to lose it by being saved.
     */
    void keepUnseen(RecordBatches batches, List<SaveNode> nodes, List<@Nullable Entry<Object>> rows) {
        if (partner.meta().softDelete() == null && partner.meta().tenant() == null) {
            return;
        }
        Map<SaveNode, Object> referring = new LinkedHashMap<>();
        Map<Object, List<Object>> wanted = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            SaveNode node = nodes.get(i);
            Entry<Object> row = rows.get(i);
            boolean silent = row != null && node.level().shape().part(node.tree(), place) == null;
            List<Object> values = silent ? Values.of(row.mapping(), row.known(), from) : null;
            if (values != null) {
                Object key = Objects.requireNonNull(ShapeKey.of(values));
                referring.put(node, key);
                wanted.put(key, values);
            }
        }
        Set<Object> seen = new HashSet<>();
        for (Object row :
                batches.read(partner.table(), SaveBranch.columns(partner.meta(), to), List.copyOf(wanted.values()))) {
            seen.add(Objects.requireNonNull(
                    ShapeKey.of(Objects.requireNonNull(Values.of(partner.table().mapping(), row, to)))));
        }
        referring.forEach((node, key) -> {
            if (!seen.contains(key)) {
                leave(node);
            }
        });
    }

    private void leave(SaveNode node) {
        for (int ordinal : from) {
            node.unsay(ordinal);
        }
    }
}
