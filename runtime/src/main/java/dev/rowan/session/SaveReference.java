package dev.rowan.session;

import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.RelationMeta;
import java.util.List;
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
        if (component != null && !new SaveNode(partner, component, null, null, 0).hasKey()) {
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
     * What the row refers to where the record has nothing, though there may be a row that reads do not see; null for nothing of
     * that kind.
     */
    @Nullable
    List<Object> unseen(SaveNode node, Entry<Object> row) {
        boolean hides = partner.meta().softDelete() != null || partner.meta().tenant() != null;
        return hides && node.level().shape().part(node.tree(), place) == null
                ? Values.of(row.mapping(), row.known(), from)
                : null;
    }

    /** Whether a read sees what has this key. */
    boolean sees(RecordBatches batches, List<Object> key) {
        return !batches.read(partner.table(), SaveBranch.columns(partner.meta(), to), List.of(key))
                .isEmpty();
    }

    /** Leaves the foreign key of the row as it is. */
    void leave(SaveNode node) {
        for (int ordinal : from) {
            node.unsay(ordinal);
        }
    }
}
