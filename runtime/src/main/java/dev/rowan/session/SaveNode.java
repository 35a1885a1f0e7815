package dev.rowan.session;

import dev.rowan.type.JsonCodec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record of a tree that is to be saved: the values that it has of its row, and the records that belong to it. */
final class SaveNode {
    private final SaveLevel level;
    private final Object tree;
    private final @Nullable SaveNode parent;
    private final @Nullable SaveBranch via;
    private final int index;
    private final @Nullable Object[] values;
    private final BitSet given = new BitSet();
    private final List<List<SaveNode>> children;
    private List<Filling> links = List.of();

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
        int[] own = level.own();
        for (int i = 0; i < own.length; i++) {
            if (own[i] >= 0) {
                values[own[i]] = level.shape().part(tree, i);
                given.set(own[i]);
            }
        }
        this.children = level.branches().isEmpty()
                ? List.of()
                : new ArrayList<>(level.branches().size());
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
            List<SaveNode> nodes = new ArrayList<>(records.size());
            for (int i = 0; i < records.size() && elements != null; i++) {
                nodes.add(of(elements, Objects.requireNonNull(records.get(i)), node, branch, i));
            }
            node.children.add(nodes);
        }
        return node;
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

    List<SaveNode> children(int branch) {
        return children.get(branch);
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
        return values[ordinal];
    }

    /** Gives a column a value; what the record says of it itself must be the same. */
    void put(int ordinal, @Nullable Object value, String relation) {
        if (given.get(ordinal) && !Objects.equals(values[ordinal], value)) {
            throw new IllegalArgumentException(path() + " says two things of "
                    + level.meta().columns().get(ordinal) + ": one by its own component, one by " + relation);
        }
        values[ordinal] = value;
        given.set(ordinal);
    }

    /** Leaves a column as it is in the row. */
    void unsay(int ordinal) {
        given.clear(ordinal);
    }

    /** Takes the key of the row that it belongs to, or a link where that is not known yet. */
    void link() {
        SaveNode owner = owner();
        if (owner == null || via == null || owner.entry == null) {
            return;
        }
        Entry<Object> above = owner.entry;
        boolean known = above.state != RecordState.PENDING || above.key != null;
        for (int i = 0; i < via.to().length; i++) {
            values[via.to()[i]] = known ? above.mapping().get(above.current, via.from()[i]) : null;
            given.set(via.to()[i]);
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
        for (int ordinal : level.key()) {
            if (values[ordinal] == null) {
                return null;
            }
        }
        Object row = Values.record(level.table(), values);
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

    /** Whether a row has all that the record says, so that it needs no closer look. */
    boolean isAsIn(Entry<Object> row) {
        for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
            if (!Objects.equals(values[i], row.mapping().get(row.known(), i))) {
                return false;
            }
        }
        return true;
    }

    /** What a row becomes by it. */
    Object over(Object row) {
        @Nullable Object[] all = Values.all(level.table(), row);
        for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
            all[i] = values[i];
        }
        return Values.record(level.table(), all);
    }

    /**
     * The row that is to be inserted.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    Object inserted(JsonCodec json) {
        NewRow newRow = level.newRow();
        BitSet missing = newRow.missing(given);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(path() + " cannot be inserted into " + level.meta() + ": "
                    + level.shape() + " has nothing for "
                    + SaveBranch.columns(level.meta(), missing.stream().toArray())
                    + ", which may not be NULL and has no default");
        }
        @Nullable Object[] all = newRow.values(given, json);
        for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
            all[i] = values[i];
        }
        return Values.record(level.table(), all);
    }

    boolean says(int ordinal) {
        return given.get(ordinal);
    }

    /** Where it is in the tree, {@code [0].items[2]}. */
    String path() {
        if (parent == null || via == null) {
            return "[" + index + "]";
        }
        return parent.path() + "." + via.relation().name() + (via.list() ? "[" + index + "]" : "");
    }
}
