package dev.rowan.session;

import dev.rowan.exec.Difference;
import dev.rowan.type.JsonCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record of a tree that is to be saved: the values that it has of its row, and the records that belong to it. */
final class SaveNode {
    /** In place of a value of which the record says nothing. */
    private static final Object UNSAID = new Object();

    private static final SaveNode[][] NO_CHILDREN = {};

    private final SaveLevel level;
    private final Object tree;
    private final @Nullable SaveNode parent;
    private final @Nullable SaveBranch via;
    private final int index;
    private final @Nullable Object[] values;
    private final SaveNode[][] children;
    private List<Filling> links = List.of();

    private @Nullable Object agreed;
    private @Nullable Difference difference;

    /** Its row, once that is known or decided; null for one that is only joined. */
    @Nullable
    Entry<Object> entry;

    SaveNode(SaveLevel level, Object tree, @Nullable SaveNode parent, @Nullable SaveBranch via, int index) {
        this.level = level;
        this.tree = tree;
        this.parent = parent;
        this.via = via;
        this.index = index;
        this.values = new Object[level.table().width()];
        Arrays.fill(values, UNSAID);
        int[] own = level.own();
        for (int i = 0; i < own.length; i++) {
            if (own[i] >= 0) {
                values[own[i]] = level.shape().part(tree, i);
            }
        }
        this.children = level.branches().isEmpty()
                ? NO_CHILDREN
                : new SaveNode[level.branches().size()][];
    }

    /** Takes the record apart, and those that belong to it. */
    static SaveNode of(SaveLevel level, Object tree, @Nullable SaveNode parent, @Nullable SaveBranch via, int index) {
        SaveNode node = new SaveNode(level, tree, parent, via, index);
        level.putReferences(node);
        for (int place = 0; place < level.branches().size(); place++) {
            SaveBranch branch = level.branches().get(place);
            List<?> records = branch.records(node);
            SaveLevel elements = branch.elements();
            if (elements == null && !records.isEmpty()) {
                throw new IllegalArgumentException(
                        node.path() + "." + branch.relation().name() + " is deeper than " + level.shape());
            }
            SaveNode[] nodes = new SaveNode[records.size()];
            for (int i = 0; i < nodes.length && elements != null; i++) {
                nodes[i] = of(elements, record(records.get(i), node, branch, i), node, branch, i);
            }
            node.children[place] = nodes;
        }
        return node;
    }

    private static Object record(@Nullable Object record, SaveNode node, SaveBranch branch, int index) {
        if (record == null) {
            throw new IllegalArgumentException(
                    node.path() + "." + branch.relation().name() + "[" + index + "] is null");
        }
        return record;
    }

    SaveLevel level() {
        return level;
    }

    Object tree() {
        return tree;
    }

    @Nullable
    SaveNode parent() {
        return parent;
    }

    SaveNode[] children(int branch) {
        return children[branch];
    }

    /** The record whose row this one's belongs to; null for the root, and what is joined. */
    @Nullable
    SaveNode owner() {
        return via == null || via.link() != null ? null : parent;
    }

    /** The component of the parent that it is in; null for the root. */
    @Nullable
    SaveBranch via() {
        return via;
    }

    SaveNode root() {
        return parent == null ? this : parent.root();
    }

    @Nullable
    Object value(int ordinal) {
        return says(ordinal) ? values[ordinal] : null;
    }

    /** Gives a column a value; what the record says of it itself must be the same. */
    void put(int ordinal, @Nullable Object value, String relation) {
        if (says(ordinal) && !Objects.equals(values[ordinal], value)) {
            throw new IllegalArgumentException(path() + " says two things of "
                    + level.meta().columns().get(ordinal) + ": one by its own component, one by " + relation);
        }
        values[ordinal] = value;
    }

    /** Leaves a column as it is in the row. */
    void unsay(int ordinal) {
        values[ordinal] = UNSAID;
    }

    /**
     * Takes the key of the row that it belongs to, or a link where that is not known yet.
     *
     * @param sibling a record that has done so, and may belong to the same row by the same relation
     */
    @SuppressWarnings("ReferenceEquality") // of one record, by one relation of it
    void link(@Nullable SaveNode sibling) {
        SaveNode owner = owner();
        if (owner == null || via == null || owner.entry == null) {
            return;
        }
        Entry<Object> above = owner.entry;
        if (sibling != null && sibling.parent == parent && sibling.via == via) {
            for (int ordinal : via.to()) {
                values[ordinal] = sibling.values[ordinal];
            }
            links = sibling.links;
            return;
        }
        boolean known = above.state != RecordState.PENDING || above.key != null;
        for (int i = 0; i < via.to().length; i++) {
            values[via.to()[i]] = known ? above.mapping().get(above.current(), via.from()[i]) : null;
        }
        if (!known) {
            links = List.of(new Filling(via.reference(), via.to(), above, via.from()));
        }
    }

    List<Filling> links() {
        return links;
    }

    /** Its key; null where it has none. */
    @Nullable
    Object key() {
        int[] key = level.key();
        for (int ordinal : key) {
            if (!says(ordinal) || values[ordinal] == null) {
                return null;
            }
        }
        Object first = values[key[0]];
        if (level.isPlainKey() && (first instanceof Long || first instanceof Integer)) {
            boolean zero = ((Number) first).longValue() == 0;
            if (!zero || level.isKeyedByServer()) {
                return zero ? null : first;
            }
        }
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = says(i) ? all[i] : null;
        }
        Object row = Values.record(level.table(), all);
        return Keys.isKnown(level.table(), row, links) ? level.table().mapping().key(row) : null;
    }

    /** The values of its key's columns, all of which are there. */
    List<Object> keyValues() {
        int[] key = level.key();
        if (key.length == 1) {
            return List.of(Objects.requireNonNull(values[key[0]]));
        }
        List<Object> all = new ArrayList<>(key.length);
        for (int ordinal : key) {
            all.add(Objects.requireNonNull(values[ordinal]));
        }
        return all;
    }

    /** Whether a row of its key has all that the record says, so that it needs no closer look. */
    boolean isAsIn(Entry<Object> row) {
        boolean inPlace = isWhereFound(row);
        for (int i = 0; i < values.length; i++) {
            boolean known = isKey(i) || inPlace && isForeignKey(i);
            if (!known && says(i) && !Objects.equals(values[i], row.mapping().get(row.known(), i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row was found as one that belongs to where its record is, by the foreign key that this has put here. */
    @SuppressWarnings("ReferenceEquality") // of one relation there, each of which is there once
    private boolean isWhereFound(Entry<Object> row) {
        Belonging found = row.belonging;
        SaveNode owner = owner();
        return found != null && owner != null && found.branch() == via && found.owner() == owner.entry;
    }

    private boolean isKey(int ordinal) {
        return level.isPlainKey() && level.key()[0] == ordinal;
    }

    private boolean isForeignKey(int ordinal) {
        return via != null && via.to().length == 1 && via.to()[0] == ordinal;
    }

    /** The row has all that the record says: it does already, or will when the difference is written. */
    void agree(Object row, @Nullable Difference written) {
        agreed = row;
        difference = written;
    }

    /** Whether a state of the row has all that the record says, as far as that is known. */
    @SuppressWarnings("ReferenceEquality") // what was written may be another instance, and have more
    boolean agrees(Object row) {
        return agreed == row;
    }

    /** What makes the row that was found a state of it; null if that is not known. */
    @Nullable
    Difference difference(Object after) {
        return agrees(after) ? difference : null;
    }

    /** What a row becomes by it. */
    Object over(Object row) {
        if (saysAll()) {
            return row();
        }
        @Nullable Object[] all = new Object[values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = says(i) ? values[i] : level.table().mapping().get(row, i);
        }
        return Values.record(level.table(), all);
    }

    /**
     * Has it say something of all columns, for a row that is to be inserted.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    void complete(JsonCodec json) {
        NewRow newRow = level.newRow();
        if (!newRow.isComplete(this::says)) {
            BitSet missing = newRow.missing(this::says);
            throw new IllegalArgumentException(path() + " cannot be inserted into " + level.meta() + ": "
                    + level.shape() + " has nothing for "
                    + SaveBranch.columns(level.meta(), missing.stream().toArray())
                    + ", which may not be NULL and has no default");
        }
        newRow.complete(values, this::says, json);
    }

    /** Takes the key of the row that it belongs to. */
    void take(Filling link) {
        List<Object> key = link.values(level.table());
        for (int i = 0; i < link.columns().length; i++) {
            values[link.columns()[i]] = key == null ? null : key.get(i);
        }
    }

    /** The row that has all that it says of all columns. */
    Object row() {
        return Values.record(level.table(), values);
    }

    @SuppressWarnings("ReferenceEquality") // there is only one
    boolean says(int ordinal) {
        return values[ordinal] != UNSAID;
    }

    private boolean saysAll() {
        for (int i = 0; i < values.length; i++) {
            if (!says(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where it is in the tree, {@code [0].items[2]}. */
    String path() {
        if (parent == null || via == null) {
            return "[" + index + "]";
        }
        return parent.path() + "." + via.relation().name() + (via.list() ? "[" + index + "]" : "");
    }
}
