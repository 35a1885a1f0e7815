package dev.rowan.session;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.RowanException;
import dev.rowan.exec.Difference;
import dev.rowan.exec.Executor;
import dev.rowan.exec.RecordBatches;
import dev.rowan.exec.Records;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is pending in a session: inserts, then updates, then deletes, each in the order of foreign keys. */
final class Flush {
    private static final int MOST_UPDATES = 4;

    private final Executor executor;
    private final @Nullable IdentityMap map;
    private final boolean tolerant;
    private final FailurePoint point = new FailurePoint();
    private Map<Entry<?>, List<Reference>> postponed = Map.of();

    /** {@code map} is kept true to what is written, if there is one. */
    Flush(Executor executor, @Nullable IdentityMap map, boolean tolerant) {
        this.executor = executor;
        this.map = map;
        this.tolerant = tolerant;
    }

    /** Where it failed, as far as that is known. */
    FailurePoint failurePoint() {
        return point;
    }

    void run(Waiting waiting) {
        Entry<?> first = waiting.first();
        if (first != null && waiting.size() == 1 && first.state == RecordState.CHANGED) {
            updateOne(first);
        } else {
            runAll(waiting);
        }
    }

    private void runAll(Waiting waiting) {
        List<Entry<?>> added = new ArrayList<>(waiting.count(RecordState.PENDING));
        List<Entry<?>> changed = new ArrayList<>(waiting.count(RecordState.CHANGED));
        List<Entry<?>> removed = new ArrayList<>();
        List<Entry<?>> early = new ArrayList<>();
        for (Entry<?> entry = waiting.first(); entry != null; entry = entry.later) {
            switch (entry.state) {
                case PENDING -> {
                    added.add(entry);
                    if (entry.replaced != null) {
                        early.add(entry.replaced);
                    }
                }
                case CHANGED -> changed.add(entry);
                case REMOVED -> removed.add(entry);
                case CLEAN, DETACHED -> {}
            }
        }
        if (!removed.isEmpty()) {
            early = Conflicts.among(removed, early, added, changed);
        }
        removed.removeAll(early);
        delete(early);
        if (!added.isEmpty() && !changed.isEmpty()) {
            update(Turns.beforeInserts(added, changed));
        }
        if (!added.isEmpty()) {
            new Generations(false, this::insert, this::postpone).run(added);
            changed.addAll(postponed.keySet());
        }
        // some may have gone with what was deleted first
        changed.removeIf(entry -> entry.state != RecordState.CHANGED);
        removed.removeIf(entry -> entry.state != RecordState.REMOVED);
        update(changed);
        delete(removed);
    }

    /** Circles are rare. */
    private void postpone(Entry<?> entry, List<Reference> references) {
        if (postponed.isEmpty()) {
            postponed = new LinkedHashMap<>();
        }
        postponed.put(entry, references);
    }

    private void insert(List<Entry<?>> entries) {
        this.<Object>insertSome(cast(entries));
    }

    private <R> void insertSome(List<Entry<R>> all) {
        List<Entry<R>> entries = all.get(0).meta().softDelete() == null
                ? all
                : new KeptRows(batches(), hooks(), point).restore(all, this::settle);
        if (entries.isEmpty()) {
            return;
        }
        Table<R> table = entries.get(0).table();
        List<R> rows = new ArrayList<>(entries.size());
        point.guardEach("insert", entries, entry -> rows.add(hooks().beforeInsert(entry, row(entry))));
        List<R> stored = point.guard(
                "insert",
                entries,
                () -> rows.size() == 1
                        ? List.of(records().insert(table, rows.get(0)))
                        : records().insertAll(table, rows));
        for (int i = 0; i < stored.size(); i++) {
            Entry<R> entry = entries.get(i);
            R row = stored.get(i);
            List<Filling> links = entry.links;
            if (postponed.containsKey(entry)) {
                R wanted = entry.current();
                settle(entry, row);
                finishLater(entry, wanted, links);
            } else {
                settle(entry, row);
            }
            if (hooks().has(entry)) {
                point.guard("insert", entry, () -> hooks().afterInsert(entry, row));
            }
        }
    }

    private <R> void settle(Entry<R> entry, R row) {
        entry.settle(row);
        entry.sinceVersion = entry.version(row);
        if (map != null && entry.table() instanceof KeyedTable<R, ?> keyed) {
            map.put(entry, keyed.mapping().key(row));
        }
    }

    /** What is inserted: with the keys of its parents, and without those that come later. */
    private <R> R row(Entry<R> entry) {
        List<Reference> later = postponed.get(entry);
        if (later == null) {
            return entry.filled();
        }
        R row = entry.current();
        for (Filling link : entry.links) {
            if (later.stream().noneMatch(reference -> reference.parent() == link.parent())) {
                row = link.fill(entry.table(), row);
            }
        }
        for (Reference reference : later) {
            row = Values.with(
                    entry.table(),
                    row,
                    Values.ordinals(entry.meta(), reference.key().columns()),
                    null);
        }
        return row;
    }

    private <R> void finishLater(Entry<R> entry, R wanted, List<Filling> links) {
        for (Reference reference : postponed.getOrDefault(entry, List.of())) {
            int[] ordinals = Values.ordinals(entry.meta(), reference.key().columns());
            entry.become(Values.carry(entry.table(), wanted, entry.current(), ordinals));
        }
        entry.links = links;
        entry.state = RecordState.CHANGED;
    }

    private void update(List<Entry<?>> changed) {
        if (changed.isEmpty()) {
            return;
        }
        for (List<Entry<?>> entries : ByTable.of(changed).values()) {
            if (entries.size() == 1) {
                updateOne(entries.get(0));
            } else {
                this.<Object>updateSome(cast(entries));
            }
        }
    }

    private <R> void updateSome(List<Entry<R>> entries) {
        Map<BitSet, List<Entry<R>>> byColumns = new LinkedHashMap<>(2);
        List<Entry<R>> unread = new ArrayList<>(0);
        point.guardEach("update", entries, entry -> {
            BitSet columns = prepare(entry);
            if (columns == null) {
                unread.add(entry);
            } else if (columns.isEmpty()) {
                entry.settle(entry.known());
            } else {
                byColumns.computeIfAbsent(columns, set -> new ArrayList<>()).add(entry);
            }
        });
        if (!unread.isEmpty()) {
            write(unread, RecordBatches.updatable(unread.get(0).keyed()));
        }
        BitSet union = new BitSet();
        List<Entry<R>> all = new ArrayList<>(entries.size());
        byColumns.forEach((columns, some) -> {
            union.or(columns);
            all.addAll(some);
        });
        List<Entry<R>> inTurn = all.size() < 2 ? null : Turns.of(KeyOrder.of(all), union);
        if (inTurn != null) {
            writeInOrder(inTurn, union);
        } else if (byColumns.size() > MOST_UPDATES) {
            write(all, union);
        } else {
            byColumns.forEach((columns, some) -> write(some, columns));
        }
    }

    private <R> void updateOne(Entry<R> entry) {
        R row;
        try {
            BitSet differing = prepare(entry);
            if (differing != null && differing.isEmpty()) {
                entry.settle(entry.known());
                return;
            }
            KeyedTable<R, ?> table = entry.keyed();
            BitSet columns = differing == null ? RecordBatches.updatable(table) : differing;
            row = table.meta().isJoined()
                    ? batches().update(table, columns, List.of(entry)).get(0)
                    : records().writtenOrNull(table, columns, entry.known(), entry.current());
        } catch (RuntimeException | Error e) {
            point.at("update", List.of(entry), e);
            throw e;
        }
        updated(entry, row);
        if (hooks().has(entry)) {
            point.guard("update", entry, () -> tellUpdated(entry));
        }
    }

    /** Completes the record, and gives the columns that differ; null if it was never read. */
    private <R> @Nullable BitSet prepare(Entry<R> entry) {
        R row = entry.filled();
        R baseline = entry.baseline;
        if (baseline == null) {
            entry.become(hooks().beforeUpdate(entry, row));
            return null;
        }
        Difference difference = entry.difference(baseline, row);
        if ((!difference.isEmpty() || entry.moves) && isHooked(entry)) {
            row = hooks().beforeUpdate(entry, row);
            difference = entry.difference(baseline, row);
        }
        boolean plain = difference.isEmpty() || difference.fixed().isEmpty();
        entry.become(
                plain
                        ? row
                        : Values.carry(
                                entry.table(),
                                baseline,
                                row,
                                difference.fixed().stream().toArray()));
        return difference.isEmpty() && entry.moves ? Difference.moving(entry.meta()) : difference.written();
    }

    /** What is left of an insert is no update of its own. */
    private <R> boolean isHooked(Entry<R> entry) {
        return !postponed.containsKey(entry) && hooks().has(entry);
    }

    private <R> void write(List<Entry<R>> entries, BitSet columns) {
        writeInOrder(KeyOrder.of(entries), columns);
    }

    private <R> void writeInOrder(List<Entry<R>> ordered, BitSet columns) {
        send(ordered, columns);
        if (hooks().has(ordered.get(0))) {
            point.guardEach("update", ordered, this::tellUpdated);
        }
    }

    private <R> void tellUpdated(Entry<R> entry) {
        // what was not met is forgotten
        if (entry.state == RecordState.CLEAN && isHooked(entry)) {
            hooks().afterUpdate(entry, entry.current());
        }
    }

    private <R> void send(List<Entry<R>> entries, BitSet columns) {
        KeyedTable<R, ?> table = entries.get(0).keyed();
        List<@Nullable R> stored = point.<R, List<@Nullable R>>guard(
                "update", entries, () -> batches().update(table, columns, entries));
        for (int i = 0; i < entries.size(); i++) {
            updated(entries.get(i), stored.get(i));
        }
    }

    private <R> void updated(Entry<R> entry, @Nullable R row) {
        if (row != null) {
            entry.settle(row);
        } else {
            missed("update", entry, entry.known());
        }
    }

    private void delete(List<Entry<?>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        new Generations(true, some -> this.<Object>deleteSome(cast(some)), this::letGo).run(entries);
        if (map != null) {
            OnDelete.forget(map, entries);
        }
    }

    private <R> void deleteSome(List<Entry<R>> entries) {
        List<Entry<R>> ordered = KeyOrder.of(entries);
        KeyedTable<R, ?> table = ordered.get(0).keyed();
        List<R> rows = new ArrayList<>(ordered.size());
        point.guardEach("delete", ordered, entry -> {
            rows.add(entry.known());
            hooks().beforeDelete(entry, entry.known());
        });
        boolean[] met = point.guard("delete", ordered, () -> batches().delete(table, rows));
        for (int i = 0; i < ordered.size(); i++) {
            Entry<R> entry = ordered.get(i);
            R row = rows.get(i);
            if (!met[i]) {
                missed("delete", entry, row);
            } else {
                point.guard("delete", entry, () -> hooks().afterDelete(entry, row));
            }
            forget(entry);
        }
    }

    /** Of records that refer to each other in a circle, and are all to be deleted, one lets go first. */
    private void letGo(Entry<?> entry, List<Reference> references) {
        this.<Object>letGoOf(cast(List.of(entry)), references);
    }

    private <R> void letGoOf(List<Entry<R>> one, List<Reference> references) {
        Entry<R> entry = one.get(0);
        R free = entry.known();
        for (Reference reference : references) {
            free = Values.with(
                    entry.table(),
                    free,
                    Values.ordinals(entry.meta(), reference.key().columns()),
                    null);
        }
        Difference difference = Difference.between(entry.meta(), entry.mapping(), entry.known(), free);
        entry.baseline = entry.known();
        entry.become(free);
        send(one, difference.written());
    }

    private <R> void missed(String action, Entry<R> entry, R row) {
        RowanException problem = batches().missing(entry.keyed(), row);
        if (!tolerant || !(problem instanceof NotFoundException)) {
            point.at(action, List.of(entry), problem);
            throw problem;
        }
        forget(entry);
    }

    private void forget(Entry<?> entry) {
        if (map != null) {
            map.remove(entry);
        }
        entry.detach();
    }

    private FlushHooks hooks() {
        return new FlushHooks(executor);
    }

    private Records records() {
        return new Records(executor);
    }

    private RecordBatches batches() {
        return new RecordBatches(executor);
    }

    /** Entries of one table, whose record is not known here. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Entry<Object>> cast(List<Entry<?>> entries) {
        return (List) entries;
    }
}
