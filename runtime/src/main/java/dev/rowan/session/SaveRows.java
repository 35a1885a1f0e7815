package dev.rowan.session;

import dev.rowan.annotation.SaveMode;
import dev.rowan.exec.Executor;
import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.ShapeKey;
import dev.rowan.type.JsonCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of trees, level by level: those that belong to the rows above, and those that records have the keys of.
 * What belongs to a row that goes is found as well, since it may go somewhere else.
 */
final class SaveRows {
    private final Executor executor;
    private final RecordBatches batches;
    private final SaveChanges changes;
    private final JsonCodec json;

    SaveRows(Executor executor, SaveChanges changes) {
        this.executor = executor;
        this.batches = new RecordBatches(executor);
        this.changes = changes;
        this.json = executor.engine().json();
    }

    void find(SaveLevel level, List<SaveNode> roots) {
        match(level, roots, SaveMode.MERGE);
        below(level, roots, List.of());
    }

    /** What belongs to the rows of some records, and to further rows that no record claims yet. */
    private void below(SaveLevel level, List<SaveNode> nodes, List<Entry<Object>> further) {
        List<SaveBranch> branches = level.branches();
        if (branches.isEmpty()) {
            return;
        }
        List<Entry<Object>> owners = new ArrayList<>(further);
        for (SaveNode node : nodes) {
            if (node.entry != null && node.entry.stored) {
                owners.add(node.entry);
            }
        }
        for (int i = 0; i < branches.size(); i++) {
            List<SaveNode> children = children(nodes, i);
            SaveLevel elements = branches.get(i).elements();
            if (elements != null && branches.get(i).link() == null) {
                owned(branches.get(i), elements, children, owners);
            } else if (elements != null) {
                joined(branches.get(i), children, owners);
            }
        }
    }

    private static List<SaveNode> children(List<SaveNode> nodes, int branch) {
        int count = 0;
        for (SaveNode node : nodes) {
            count += node.children(branch).length;
        }
        List<SaveNode> children = new ArrayList<>(count);
        for (SaveNode node : nodes) {
            Collections.addAll(children, node.children(branch));
        }
        return children;
    }

    private void owned(SaveBranch branch, SaveLevel elements, List<SaveNode> children, List<Entry<Object>> owners) {
        List<Entry<Object>> rows = branch.mode() == SaveMode.REPLACE
                ? belonging(branch, elements.table(), elements.shape().isWholeRecord(), owners)
                : new ArrayList<>();
        SaveNode sibling = null;
        for (SaveNode child : children) {
            child.link(sibling);
            sibling = child;
        }
        match(elements, children, branch.mode());
        rows.removeIf(SaveChanges::isClaimed);
        below(elements, children, rows);
    }

    /** The rows whose foreign key leads to one of some rows. */
    private List<Entry<Object>> belonging(
            SaveBranch branch, KeyedTable<Object, Object> table, boolean shown, List<Entry<Object>> owners) {
        Map<Object, Entry<Object>> byKey = new LinkedHashMap<>();
        List<List<Object>> keys = new ArrayList<>(owners.size());
        for (Entry<Object> owner : owners) {
            List<Object> key = Objects.requireNonNull(Values.of(owner.mapping(), owner.known(), branch.from()));
            if (byKey.put(Objects.requireNonNull(ShapeKey.of(key)), owner) == null) {
                keys.add(key);
            }
        }
        List<Object> found = rows(table, SaveBranch.columns(table.meta(), branch.to()), keys, shown);
        List<Entry<Object>> rows = new ArrayList<>(found.size());
        changes.expect(found.size());
        for (Object row : found) {
            Entry<Object> entry = changes.met(table, row);
            Object key = Values.key(table.mapping(), entry.known(), branch.to());
            Entry<Object> owner = byKey.get(Objects.requireNonNull(key));
            if (owner != null) {
                changes.belongs(branch, owner, entry);
                rows.add(entry);
            }
        }
        return rows;
    }

    /** As they are compared with those of the trees: those that are whole records have been shown by hooks after a load. */
    private List<Object> rows(
            KeyedTable<Object, Object> table, List<ColumnMeta> columns, List<List<Object>> keys, boolean shown) {
        return shown ? batches.read(table, columns, keys) : batches.readStored(table, columns, keys);
    }

    private void match(SaveLevel level, List<SaveNode> nodes, SaveMode mode) {
        KeyedTable<Object, Object> table = level.table();
        List<@Nullable Object> keys = new ArrayList<>(nodes.size());
        List<List<Object>> wanted = new ArrayList<>();
        for (SaveNode node : nodes) {
            Object key = node.key();
            keys.add(key);
            if (key != null && mode != SaveMode.APPEND && changes.get(table, key) == null) {
                wanted.add(node.keyValues());
            }
        }
        for (Object row : rows(table, level.meta().key(), wanted, level.shape().isWholeRecord())) {
            changes.met(table, row);
        }
        List<@Nullable Entry<Object>> rows = new ArrayList<>(nodes.size());
        for (Object key : keys) {
            rows.add(key == null || mode == SaveMode.APPEND ? null : changes.get(table, key));
        }
        level.references().forEach(reference -> reference.keepUnseen(batches, nodes, rows));
        for (int i = 0; i < nodes.size(); i++) {
            Entry<Object> row = rows.get(i);
            if (row != null) {
                changes.claim(nodes.get(i), row);
            } else {
                insert(nodes.get(i), keys.get(i), mode);
            }
        }
    }

    private void insert(SaveNode node, @Nullable Object key, SaveMode mode) {
        SaveLevel level = node.level();
        if (key != null && mode != SaveMode.APPEND && level.isKeyedByServer()) {
            throw SaveChanges.stale(node, "has a key that the database has made, and no row");
        }
        node.complete(json);
        if (key == null
                && level.isKeyedByServer()
                && level.isPlainKey()
                && !node.links().isEmpty()) {
            add(node, null, null);
            return;
        }
        Object row = level.isKeyedByClient() ? Keys.withOwn(executor, level.table(), node.row()) : node.row();
        boolean known = Keys.isKnown(level.table(), row, node.links());
        add(node, row, known ? level.table().mapping().key(row) : null);
    }

    /** Where the key of a parent is missing, and its own, there is no row yet. */
    private void add(SaveNode node, @Nullable Object row, @Nullable Object key) {
        Entry<Object> entry = new Entry<>(node.level().table(), row, RecordState.PENDING);
        entry.links = node.links();
        changes.insert(node, entry, key);
    }

    /** The rows of a join table; records at its other end that have a key are there, and others are inserted. */
    private void joined(SaveBranch branch, List<SaveNode> children, List<Entry<Object>> owners) {
        KeyedTable<Object, Object> link = Objects.requireNonNull(branch.link());
        Map<Object, Entry<Object>> present = new HashMap<>();
        if (branch.mode() != SaveMode.APPEND) {
            for (Entry<Object> row : belonging(branch, link, false, owners)) {
                Object pair = pair(
                        Values.of(link.mapping(), row.known(), branch.to()),
                        Values.of(link.mapping(), row.known(), branch.linkTo()));
                present.put(Objects.requireNonNull(pair), row);
            }
        }
        for (SaveNode child : children) {
            if (child.key() == null) {
                insert(child, null, SaveMode.APPEND);
            }
            Joining joining = new Joining(branch, link, child, json);
            Object pair = joining.pair();
            Entry<Object> row = pair == null ? null : present.get(pair);
            if (row != null) {
                changes.keep(child, row);
            } else {
                Entry<Object> added = joining.row();
                changes.join(child, added);
                if (pair != null) {
                    present.put(pair, added);
                }
            }
        }
    }

    /** What tells rows of a join table apart; null where a key is not known. */
    static @Nullable Object pair(@Nullable List<Object> from, @Nullable List<Object> to) {
        if (from == null || to == null) {
            return null;
        }
        List<Object> all = new ArrayList<>(from);
        all.addAll(to);
        return ShapeKey.of(all);
    }
}
