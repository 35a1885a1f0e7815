package dev.rowan.session;

import dev.rowan.annotation.SaveMode;
import dev.rowan.error.StaleRecordException;
import dev.rowan.exec.Difference;
import dev.rowan.exec.Executor;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that a save has met, what becomes of them, and whose trees they belong to. */
final class SaveChanges {
    private final IdentityMap known = new IdentityMap();
    private final ArrayList<Belonging> found = new ArrayList<>();
    private final Waiting waiting = new Waiting();
    private final Set<Entry<?>> gone = new LinkedHashSet<>();

    /** The row, as it was met first. */
    Entry<Object> met(KeyedTable<Object, Object> table, Object row) {
        Object key = table.mapping().key(row);
        Entry<Object> entry = known.get(table, key);
        if (entry == null) {
            entry = Entry.clean(table, row);
            known.put(entry, key);
        }
        return entry;
    }

    @Nullable
    Entry<Object> get(KeyedTable<Object, Object> table, Object key) {
        return known.get(table, key);
    }

    /** Some rows will be found that belong to others. */
    void expect(int rows) {
        found.ensureCapacity(found.size() + rows);
    }

    /** A row that belongs to another, and stays there only if a record claims it or others are left alone. */
    void belongs(SaveBranch branch, Entry<Object> owner, Entry<Object> row) {
        Belonging belonging = new Belonging(branch, owner, row);
        if (branch.mode() == SaveMode.REPLACE) {
            found.add(belonging);
        }
        if (row.belonging == null) {
            row.belonging = belonging;
        }
    }

    static boolean isClaimed(Entry<Object> row) {
        return row.claim != null;
    }

    /** The row is that of a record of the tree, and becomes as that says. */
    void claim(SaveNode node, Entry<Object> row) {
        claimOnce(node, row);
        requireVersion(node, row);
        node.entry = row;
        boolean moves = !node.links().isEmpty();
        if (!moves && node.isAsIn(row)) {
            node.agree(row.known(), null);
            return;
        }
        Object after = node.over(row.known());
        Difference difference = moves ? null : row.difference(row.known(), after);
        if (difference == null || !difference.isEmpty()) {
            if (difference != null) {
                node.agree(after, difference);
            }
            row.become(after);
            row.links = node.links();
            row.state = RecordState.CHANGED;
            touch(row, node.root());
        }
    }

    /** A record of the tree that has no row yet. */
    void insert(SaveNode node, Entry<Object> row, @Nullable Object key) {
        if (key != null) {
            if (known.get(row.table(), key) != null) {
                throw twice(node);
            }
            known.put(row, key);
        }
        claimOnce(node, row);
        node.entry = row;
        touch(row, node.root());
    }

    /** A row of a join table that is to be inserted. */
    void join(SaveNode node, Entry<Object> row) {
        claimOnce(node, row);
        touch(row, node.root());
    }

    /** A row of a join table that stays. */
    void keep(SaveNode node, Entry<Object> row) {
        claimOnce(node, row);
    }

    private void claimOnce(SaveNode node, Entry<Object> row) {
        if (row.claim != null) {
            throw twice(node);
        }
        row.claim = node;
    }

    private static IllegalArgumentException twice(SaveNode node) {
        return new IllegalArgumentException(
                node.path() + " is there twice: another record of the trees has the same key in "
                        + node.level().meta());
    }

    private static void requireVersion(SaveNode node, Entry<Object> row) {
        int version = row.meta().versionOrdinal();
        if (version >= 0
                && node.says(version)
                && node.value(version) instanceof Number number
                && number.longValue() != row.version(row.known())) {
            throw stale(node, "has another version than its row");
        }
    }

    static StaleRecordException stale(SaveNode node, String why) {
        StaleRecordException problem = new StaleRecordException(
                node.level().meta().name(),
                node.path() + " " + why + " in " + node.level().meta());
        problem.addSuppressed(new SaveFailure(node.level().meta().toString(), "read", List.of(node.path())));
        return problem;
    }

    private void touch(Entry<?> row, @Nullable SaveNode root) {
        waiting.add(row);
        if (root != null && root.entry != null && root.entry != row) {
            Entry<Object> above = root.entry;
            if (above.meta().versionOrdinal() >= 0 && above.state != RecordState.PENDING) {
                above.moves = true;
                if (above.state == RecordState.CLEAN) {
                    above.state = RecordState.CHANGED;
                    waiting.add(above);
                }
            }
        }
    }

    /** Decides what becomes of the rows that no record claims. */
    private void settle() {
        for (Belonging belonging : found) {
            Entry<Object> row = belonging.row();
            SaveNode claim = row.claim;
            if (claim == null) {
                if (row.state == RecordState.CLEAN && !gone.contains(row)) {
                    orphan(belonging, row);
                }
            } else if (hasLeft(claim, belonging)) {
                touch(row, belonging.owner().root());
                leave(belonging.branch(), claim, row);
            }
        }
    }

    private static boolean hasLeft(SaveNode claim, Belonging belonging) {
        SaveNode owner = claim.owner();
        SaveBranch via = claim.via();
        return owner != null
                && via != null
                && (owner.entry != belonging.owner()
                        || !Arrays.equals(via.to(), belonging.branch().to()));
    }

    /** A row that belongs to another by another foreign key now has to give up the one that it belonged by before. */
    private static void leave(SaveBranch before, SaveNode claim, Entry<Object> row) {
        SaveBranch now = claim.via();
        if (now == null || Arrays.equals(now.to(), before.to()) || claim.says(before.to()[0])) {
            return;
        }
        if (!before.isOptional()) {
            throw new IllegalStateException(claim.path() + " belongs to another row by "
                    + before.relation().name() + " as well, and cannot leave that: its foreign key cannot be NULL");
        }
        row.become(Values.with(row.table(), row.current(), before.to(), null));
        row.state = RecordState.CHANGED;
    }

    private void orphan(Belonging belonging, Entry<Object> row) {
        SaveBranch branch = belonging.branch();
        boolean ownerGoes = belonging.owner().state == RecordState.REMOVED || gone.contains(belonging.owner());
        if (!ownerGoes && !isClaimed(belonging.owner())) {
            return; // its owner stays, outside of the trees, and so does it
        }
        if (ownerGoes && branch.isLeftToDatabase()) {
            gone.add(row);
            return;
        }
        if (branch.link() != null
                || branch.relation().orphanRemoval()
                || (ownerGoes && branch.relation().cascading())) {
            row.state = RecordState.REMOVED;
        } else if (branch.isOptional()) {
            row.become(Values.with(row.table(), row.known(), branch.to(), null));
            row.state = RecordState.CHANGED;
        } else {
            throw new IllegalStateException("A row of " + row.meta() + " is no longer in "
                    + branch.relation().name()
                    + ", and its foreign key cannot be NULL. Declare orphanRemoval = true to have such rows deleted, or"
                    + " save with SaveMode.MERGE to leave them where they are");
        }
        touch(row, belonging.owner().root());
    }

    void write(Executor executor) {
        settle();
        Flush flush = new Flush(executor, null, false);
        try {
            flush.run(waiting);
        } catch (RuntimeException | Error e) {
            FlushFailure failure = flush.failurePoint().failure();
            if (failure != null) {
                List<String> paths = new ArrayList<>();
                for (Entry<?> entry : flush.failurePoint().records()) {
                    SaveNode node = entry.claim;
                    if (node != null) {
                        paths.add(node.path());
                    }
                }
                e.addSuppressed(new SaveFailure(failure.table(), failure.action(), paths));
            }
            throw e;
        }
    }
}
