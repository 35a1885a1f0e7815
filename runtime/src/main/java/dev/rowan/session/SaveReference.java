package dev.rowan.session;

import dev.rowan.meta.RelationMeta;

/** A component that stands for the row that a foreign key leads to: its key is all that is written of it. */
final class SaveReference {
    private final int place;
    private final SaveLevel partner;
    private final RelationMeta relation;

    /** The foreign key here. */
    private final int[] from;

    /** Where the key is in the component. */
    private final int[] places;

    SaveReference(SaveLevel owner, int place, RelationMeta relation, SaveLevel partner) {
        this.place = place;
        this.partner = partner;
        this.relation = relation;
        this.from = Values.ordinals(owner.meta(), relation.ends().from());
        int[] to = Values.ordinals(partner.meta(), relation.ends().to());
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
}
