package dev.rowan.session;

import dev.rowan.exec.Executor;
import dev.rowan.exec.Records;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Link;
import dev.rowan.sql.Pending;
import dev.rowan.sql.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records that a session knows, what the database has of them, and what it is to have. Confined to one thread.
 */
public final class UnitOfWork {
    private final IdentityMap map = new IdentityMap();
    private final Waiting waiting = new Waiting();
    private final boolean tolerant;
    private @Nullable FlushFailure failure;

    /**
     * Knows nothing yet.
     *
     * @param tolerant whether an update or delete of a row that is gone is taken for done
     */
    public UnitOfWork(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** The record of a key as the session has it, or else as the database has it; null if there is none. */
    public <R, K> @Nullable R find(Executor executor, KeyedTable<R, K> table, K key) {
        Entry<R> entry = map.get(table, key);
        if (entry != null) {
            return entry.state == RecordState.REMOVED ? null : entry.current();
        }
        R row = new Records(executor).find(table, key);
        if (row != null) {
            map.put(Entry.clean(FamilyTable.writing(table, row), row), key);
        }
        return row;
    }

    /** A row that was read: the record that the session has of it, unless that is only older. */
    public <R> R seen(KeyedTable<R, ?> in, R row) {
        KeyedTable<R, ?> table = FamilyTable.writing(in, row);
        Object key = table.mapping().key(row);
        Entry<R> entry = map.get(table, key);
        if (entry == null) {
            map.put(Entry.clean(table, row), key);
            return row;
        }
        if (entry.state != RecordState.CLEAN) {
            return entry.current();
        }
        if (!Values.same(table, entry.current(), row)) {
            entry.settle(row);
            entry.sinceVersion = entry.version(row);
        }
        return entry.current();
    }

    /** A row that was written past the unit of work: it is known as it is now. */
    public <R> R written(Table<R> into, R row) {
        Table<R> table = FamilyTable.writing(into, row);
        if (table instanceof KeyedTable<R, ?> keyed) {
            Object key = keyed.mapping().key(row);
            Entry<R> known = map.get(table, key);
            if (known != null) {
                forget(known);
            }
            map.put(Entry.clean(keyed, row), key);
        }
        return row;
    }

    /** Has a record inserted with the next flush. */
    public <R> Pending<R> add(Executor executor, Table<R> into, R row, List<Link<R>> links) {
        Table<R> table = FamilyTable.writing(into, row);
        return add(executor, table, row, Filling.of(table.meta(), links), false);
    }

    private <R> Entry<R> add(Executor executor, Table<R> table, R row, List<Filling> links, boolean joins) {
        R stamped = Keys.withOwn(executor, table, row);
        Entry<R> entry = new Entry<>(table, stamped, RecordState.PENDING);
        entry.links = links;
        entry.joins = joins;
        if (table instanceof KeyedTable<R, ?> keyed && Keys.isKnown(keyed, stamped, links)) {
            Object key = keyed.mapping().key(stamped);
            Entry<R> known = map.get(table, key);
            if (known != null && known.state != RecordState.REMOVED) {
                throw new IllegalStateException(
                        "The session has a record of " + table.meta() + " with this key already; update that");
            }
            if (known != null && !joins && table.meta().softDelete() != null) {
                return again(known, stamped, links);
            }
            if (known != null) {
                entry.replaced = known;
                waiting.remove(known);
            }
            map.put(entry, key);
        }
        waiting.add(entry);
        return entry;
    }

    /** A row that would stay when it is deleted has its key for good: what is added under that again is an update of it. */
    private <R> Entry<R> again(Entry<R> removed, R row, List<Filling> links) {
        if (removed.baseline == null) {
            removed.baseline = removed.current();
        }
        int version = removed.meta().versionOrdinal();
        removed.state = RecordState.CHANGED;
        removed.become(version < 0 ? row : Values.carry(removed.table(), removed.known(), row, new int[] {version}));
        removed.links = links;
        waiting.add(removed);
        return removed;
    }

    /** Has a record updated with the next flush, where it differs from what the database has. */
    public <R, K> void update(KeyedTable<R, K> in, R row, List<Link<R>> links) {
        KeyedTable<R, K> table = FamilyTable.writing(in, row);
        update(table, row, table.mapping().key(row), Filling.of(table.meta(), links));
    }

    private <R, K> void update(KeyedTable<R, K> table, R row, K key, List<Filling> links) {
        Entry<R> entry = map.get(table, key);
        if (entry == null) {
            entry = Entry.unread(table, row);
            map.put(entry, key);
        } else {
            entry.requireCurrent(row);
        }
        change(entry, row, links);
    }

    /** Has a record updated, of which the caller knows what it was before. */
    public <R, K> void update(KeyedTable<R, K> in, R before, R after) {
        KeyedTable<R, K> table = FamilyTable.writing(in, after);
        if (!table.equals(FamilyTable.writing(in, before))) {
            throw otherMember(table);
        }
        KeyedMapping<R, K> mapping = table.mapping();
        K key = mapping.key(before);
        if (!key.equals(mapping.key(after))) {
            throw new IllegalArgumentException("The two records of " + table.meta() + " have different keys");
        }
        Entry<R> entry = map.get(table, key);
        if (entry == null) {
            map.put(Entry.clean(table, before), key);
        } else if (!Values.agree(table, before, entry.current()) && !Values.agree(table, before, entry.known())) {
            throw new IllegalStateException("The session knows the record of " + table.meta()
                    + " with other values than are said to be there before; update what get(...) gives");
        }
        update(table, after, List.of());
    }

    /** Gives a record that was added other values. */
    public <R> void update(Pending<R> added, R row, List<Link<R>> links) {
        fill(Entry.of(added), row, Filling.of(added.table().meta(), links));
    }

    /** Gives a record that was added other values, with what is filled into some columns. */
    <R> void fill(Entry<R> entry, R row, List<Filling> links) {
        if (row instanceof Record && row.getClass() != entry.current().getClass()) {
            throw otherMember(entry.table());
        }
        if (entry.key != null && entry.table() instanceof KeyedTable<R, ?> keyed) {
            boolean same = entry.state == RecordState.PENDING
                    ? Keys.isKnown(keyed, row, links)
                            && entry.key.equals(keyed.mapping().key(row))
                    : entry.key.equals(keyed.mapping().key(row));
            if (!same) {
                throw new IllegalArgumentException("The two records of " + entry.meta() + " have different keys");
            }
            entry.requireCurrent(row);
        }
        change(entry, row, links);
    }

    private static IllegalArgumentException otherMember(Table<?> table) {
        return new IllegalArgumentException("The two records of " + table.meta()
                + " are different members of the family, and a row stays what it is");
    }

    /** Has a record updated if the database has it, which is read if need be, and inserted otherwise. */
    public <R, K> Pending<R> merge(Executor executor, KeyedTable<R, K> in, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(in, row);
        if (Keys.isKnown(table, row, List.of())) {
            K key = table.mapping().key(row);
            if (find(executor, table, key) != null) {
                update(table, row, List.of());
                return entry(table, key);
            }
        }
        return add(executor, table, row, List.of());
    }

    /** Has a record deleted with the next flush; one that is only added yet is forgotten. */
    public <R, K> void remove(KeyedTable<R, K> from, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(from, row);
        K key = table.mapping().key(row);
        Entry<R> entry = map.get(table, key);
        if (entry == null) {
            entry = new Entry<>(table, row, RecordState.REMOVED);
            entry.stored = true;
            entry.sinceVersion = entry.version(row);
            map.put(entry, key);
            waiting.add(entry);
        } else {
            entry.requireCurrent(row);
            take(entry);
        }
    }

    /** Has a record that was added deleted, or not even inserted. */
    public <R> void remove(Pending<R> added) {
        take(Entry.of(added));
    }

    /** Reads a record anew; what was to be changed in it is forgotten. Null if it is gone. */
    public <R, K> @Nullable R refresh(Executor executor, KeyedTable<R, K> table, R row) {
        detach(table, row);
        return find(executor, table, table.mapping().key(row));
    }

    /** Forgets a record, and what was to be done with it. */
    public <R, K> void detach(KeyedTable<R, K> table, R row) {
        Entry<R> entry = known(table, row);
        if (entry != null) {
            forget(entry);
        }
    }

    /** What the session has to do with a record, told by its key. */
    public <R, K> RecordState state(KeyedTable<R, K> table, R row) {
        Entry<R> entry = known(table, row);
        return entry == null ? RecordState.DETACHED : entry.state;
    }

    /** What the session has to do with a record that was added. */
    public RecordState state(Pending<?> added) {
        return added instanceof Entry<?> entry ? entry.state : RecordState.DETACHED;
    }

    /** The record of a key as the session has it, if it has it and it is not removed. */
    public <R, K> @Nullable R known(KeyedTable<R, K> table, K key, boolean removed) {
        Entry<R> entry = map.get(table, key);
        return entry == null || (entry.state == RecordState.REMOVED) != removed ? null : entry.current();
    }

    /** What waits to be written. */
    public Waiting waiting() {
        return waiting;
    }

    /** Whether an update or delete of a row that is gone is taken for done. */
    boolean isTolerant() {
        return tolerant;
    }

    /** The record as the session has it, told by its key; null if it does not have it. */
    <R, K> @Nullable R knownAs(KeyedTable<R, K> table, R row) {
        Entry<R> entry = known(table, row);
        return entry == null || entry.state == RecordState.REMOVED ? null : entry.current();
    }

    /** The record that has some values in some columns, as the session has it; null if it does not have it. */
    <R> @Nullable R find(KeyedTable<R, ?> table, int[] columns, List<Object> values) {
        for (Entry<?> each : map.of(table.meta())) {
            Entry<R> entry = map.get(table, Objects.requireNonNull(each.key));
            if (entry != null
                    && entry.state != RecordState.REMOVED
                    && values.equals(Values.of(table.mapping(), entry.current(), columns))) {
                return entry.current();
            }
        }
        return null;
    }

    /** Has a row of a join table inserted with the next flush, or restored if it is one that was deleted and kept. */
    <R> void join(Executor executor, KeyedTable<R, ?> table, R row, List<Filling> links) {
        add(executor, table, row, links, true);
    }

    /** Whether a row of a join table waits to be inserted that joins the same, of which one has no key yet. */
    <R> boolean isJoining(KeyedTable<R, ?> table, R row, List<Filling> links) {
        Entry<R> wanted = new Entry<>(table, row, RecordState.PENDING);
        wanted.links = links;
        for (Entry<?> each = waiting.first(); each != null; each = each.later) {
            if (each.joins && each.state == RecordState.PENDING && Reference.agree(each, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Writes all that is pending. If that fails, what is known here is good for nothing but {@link #restore}. */
    public void flush(Executor executor) {
        if (waiting.isEmpty()) {
            return;
        }
        Flush flush = new Flush(executor, map, tolerant);
        try {
            if (waiting.isRemoving()) {
                new Cascades(executor, map, this::take).run(waiting);
                RemovedParents.refuse(waiting.all(), map, flush.failurePoint());
            }
            flush.run(waiting);
        } catch (RuntimeException | Error e) {
            FlushFailure known = flush.failurePoint().failure();
            failure = known == null ? new FlushFailure("the session", "write", List.of(), e) : known;
            throw e;
        }
        waiting.clear();
    }

    /** How the last flush failed; null if it did not, or that was rolled back. */
    public @Nullable FlushFailure failure() {
        return failure;
    }

    /** Something else failed after which only a rollback helps. */
    public void fail(String action, Throwable cause) {
        if (failure == null) {
            failure = new FlushFailure("the session", action, List.of(), cause);
        }
    }

    /** Forgets rows that were changed past the session; what is to be written stays. */
    public void expire(@Nullable TableMeta table) {
        for (Entry<?> entry : table == null ? map.all() : map.sharing(table)) {
            if (entry.state == RecordState.CLEAN) {
                forget(entry);
            }
        }
    }

    /** What is known now. */
    public Snapshot snapshot() {
        return Snapshot.of(map, waiting);
    }

    /** Goes back to what was known then; null for nothing at all. */
    public void restore(@Nullable Snapshot then) {
        failure = null;
        if (then != null) {
            then.restore(map, waiting);
        } else {
            Set<Entry<?>> all = new LinkedHashSet<>(map.all());
            all.addAll(waiting.all());
            all.forEach(Entry::undo);
            map.clear();
            waiting.clear();
        }
    }

    /** Forgets everything; what is in the database stays there. */
    public void clear() {
        map.all().forEach(Entry::detach);
        waiting.all().forEach(Entry::detach);
        map.clear();
        waiting.clear();
    }

    private <R> void change(Entry<R> entry, R row, List<Filling> links) {
        switch (entry.state) {
            case REMOVED, DETACHED ->
                throw new IllegalStateException("This record of " + entry.meta()
                        + (entry.state == RecordState.REMOVED ? " was removed" : " is unknown") + " in the session");
            case PENDING -> {}
            case CLEAN, CHANGED -> entry.state = RecordState.CHANGED;
        }
        if (!entry.links.isEmpty()) {
            entry.links = Filling.after(entry, row, links);
        } else if (!links.isEmpty()) {
            entry.links = links;
        }
        entry.become(row);
        waiting.add(entry);
    }

    private void take(Entry<?> entry) {
        switch (entry.state) {
            case PENDING -> {
                Entry<?> replaced = entry.replaced;
                forget(entry);
                if (Cascades.startFrom(entry)) {
                    waiting.add(entry);
                }
                if (replaced != null && replaced.key != null) {
                    map.put(replaced, replaced.key);
                    waiting.add(replaced);
                }
            }
            case CLEAN, CHANGED -> {
                entry.state = RecordState.REMOVED;
                waiting.add(entry);
            }
            case REMOVED, DETACHED -> {}
        }
    }

    private void forget(Entry<?> entry) {
        map.remove(entry);
        waiting.remove(entry);
        entry.detach();
    }

    private <R, K> @Nullable Entry<R> known(KeyedTable<R, K> in, R row) {
        KeyedTable<R, K> table = FamilyTable.writing(in, row);
        return Keys.isKnown(table, row, List.of())
                ? map.get(table, table.mapping().key(row))
                : null;
    }

    private <R, K> Entry<R> entry(KeyedTable<R, K> table, K key) {
        Entry<R> entry = map.get(table, key);
        if (entry == null) {
            throw new IllegalStateException("The session does not know this record of " + table.meta());
        }
        return entry;
    }
}
