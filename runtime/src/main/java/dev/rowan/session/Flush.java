package dev.rowan.session;

import dev.rowan.error.NotFoundException;
import dev.rowan.error.RowanException;
import dev.rowan.exec.Difference;
import dev.rowan.exec.Executor;
import dev.rowan.exec.RecordBatches;
import dev.rowan.exec.Records;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what is pending in a session: inserts, then updates, then deletes, each in the order of foreign keys. */
final class Flush {
    private static final int MOST_UPDATES = 4;

    private final Records records;
    private final RecordBatches batches;
    private final FlushHooks hooks;
    private final @Nullable IdentityMap map;
    private final boolean tolerant;
    private Map<Entry<?>, List<Reference>> postponed = Map.of();
    private final FailurePoint point = new FailurePoint();
    private final KeptRows kept;

    /** {@code map} is kept true to what is written, if there is one. */
    Flush(Executor executor, @Nullable IdentityMap map, boolean tolerant) {
        this.records = new Records(executor);
        this.batches = new RecordBatches(executor);
        this.hooks = new FlushHooks(executor);
        this.kept = new KeptRows(batches, hooks, point);
        this.map = map;
        this.tolerant = tolerant;
    }

    /** Where it failed, as far as that is known. */
    FailurePoint failurePoint() {
        return point;
    }

    void run(Collection<Entry<?>> touched) {
        Entry<?> first = touched.isEmpty() ? null : touched.iterator().next();
        if (first != null && touched.size() == 1 && first.state == RecordState.CHANGED) {
            update(List.of(first));
        } else {
            runAll(touched);
        }
    }

    private void runAll(Collection<Entry<?>> touched) {
        List<Entry<?>> added = new ArrayList<>();
        List<Entry<?>> changed = new ArrayList<>();
        List<Entry<?>> removed = new ArrayList<>();
        List<Entry<?>> early = new ArrayList<>();
        for (Entry<?> entry : touched) {
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
        List<Entry<R>> entries = all.get(0).meta().softDelete() == null ? all : kept.restore(all, this::settle);
        if (entries.isEmpty()) {
            return;
        }
        Table<R> table = entries.get(0).table();
        List<R> rows = new ArrayList<>(entries.size());
        point.guardEach("insert", entries, entry -> rows.add(hooks.beforeInsert(entry, row(entry))));
        List<R> stored = point.guard(
                "insert",
                entries,
                () -> rows.size() == 1 ? List.of(records.insert(table, rows.get(0))) : records.insertAll(table, rows));
        for (int i = 0; i < stored.size(); i++) {
            Entry<R> entry = entries.get(i);
            R row = stored.get(i);
            List<Filling> links = entry.links;
            R wanted = entry.current;
            settle(entry, row);
            if (postponed.containsKey(entry)) {
                finishLater(entry, wanted, links);
            }
            if (hooks.has(entry)) {
                point.guard("insert", entry, () -> hooks.afterInsert(entry, row));
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
            return filled(entry);
        }
        R row = entry.current;
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
            entry.current = Values.carry(entry.table(), wanted, entry.current, ordinals);
        }
        entry.links = links;
        entry.state = RecordState.CHANGED;
    }

    /** The record as it is to be, with the keys of its parents. */
    private static <R> R filled(Entry<R> entry) {
        R row = entry.current;
        for (int i = 0; i < entry.links.size(); i++) {
            row = entry.links.get(i).fill(entry.table(), row);
        }
        return row;
    }

    private void update(List<Entry<?>> changed) {
        for (List<Entry<?>> entries : byTable(changed)) {
            this.<Object>updateSome(cast(entries));
        }
    }

    private static Collection<List<Entry<?>>> byTable(List<Entry<?>> entries) {
        if (entries.size() < 2) {
            return entries.isEmpty() ? List.of() : List.of(entries);
        }
        Map<TableMeta, List<Entry<?>>> byTable = new LinkedHashMap<>();
        for (Entry<?> entry : entries) {
            byTable.computeIfAbsent(entry.meta(), meta -> new ArrayList<>()).add(entry);
        }
        return byTable.values();
    }

    private <R> void updateSome(List<Entry<R>> entries) {
        if (entries.size() == 1) {
            updateOne(entries);
            return;
        }
        Map<BitSet, List<Entry<R>>> byColumns = new LinkedHashMap<>(2);
        List<Entry<R>> unread = new ArrayList<>(0);
        point.guardEach("update", entries, entry -> {
            BitSet columns = prepare(entry);
            if (columns == null) {
                unread.add(entry);
            } else if (columns.isEmpty()) {
                entry.settle(entry.known());
            } else {
                byColumns.computeIfAbsent(columns, set -> new ArrayList<>(1)).add(entry);
            }
        });
        if (!unread.isEmpty()) {
            write(unread, RecordBatches.updatable(unread.get(0).keyed()));
        }
        BitSet union = new BitSet();
        List<Entry<R>> all = new ArrayList<>();
        byColumns.forEach((columns, some) -> {
            union.or(columns);
            all.addAll(some);
        });
        List<Entry<R>> inTurn = all.size() < 2 ? null : Turns.of(ordered(all), union);
        if (inTurn != null) {
            writeInOrder(inTurn, union);
        } else if (byColumns.size() > MOST_UPDATES) {
            write(all, union);
        } else {
            byColumns.forEach((columns, some) -> write(some, columns));
        }
    }

    private <R> void updateOne(List<Entry<R>> one) {
        Entry<R> entry = one.get(0);
        BitSet columns;
        try {
            columns = prepare(entry);
        } catch (RuntimeException | Error e) {
            point.at("update", one, e);
            throw e;
        }
        if (columns == null) {
            write(one, RecordBatches.updatable(entry.keyed()));
        } else if (columns.isEmpty()) {
            entry.settle(entry.known());
        } else {
            write(one, columns);
        }
    }

    /** Completes the record, and gives the columns that differ; null if it was never read. */
    private <R> @Nullable BitSet prepare(Entry<R> entry) {
        R row = filled(entry);
        R baseline = entry.baseline;
        if (baseline == null) {
            entry.current = hooks.beforeUpdate(entry, row);
            return null;
        }
        Difference difference = entry.difference(baseline, row);
        if ((!difference.isEmpty() || entry.moves) && isHooked(entry)) {
            row = hooks.beforeUpdate(entry, row);
            difference = entry.difference(baseline, row);
        }
        boolean plain = difference.isEmpty() || difference.fixed().isEmpty();
        entry.current = plain
                ? row
                : Values.carry(
                        entry.table(),
                        baseline,
                        row,
                        difference.fixed().stream().toArray());
        return difference.isEmpty() && entry.moves ? Difference.moving(entry.meta()) : difference.written();
    }

    /** What is left of an insert is no update of its own. */
    private <R> boolean isHooked(Entry<R> entry) {
        return !postponed.containsKey(entry) && hooks.has(entry);
    }

    private <R> void write(List<Entry<R>> entries, BitSet columns) {
        writeInOrder(ordered(entries), columns);
    }

    private <R> void writeInOrder(List<Entry<R>> ordered, BitSet columns) {
        send(ordered, columns);
        if (hooks.has(ordered.get(0))) {
            point.guardEach("update", ordered, entry -> {
                // what was not met is forgotten
                if (entry.state == RecordState.CLEAN && isHooked(entry)) {
                    hooks.afterUpdate(entry, entry.current);
                }
            });
        }
    }

    private <R> void send(List<Entry<R>> entries, BitSet columns) {
        KeyedTable<R, ?> table = entries.get(0).keyed();
        List<@Nullable R> stored =
                point.<R, List<@Nullable R>>guard("update", entries, () -> batches.update(table, columns, entries));
        for (int i = 0; i < entries.size(); i++) {
            Entry<R> entry = entries.get(i);
            R row = stored.get(i);
            if (row != null) {
                entry.settle(row);
            } else {
                missed("update", entry, entry.known());
            }
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
        List<Entry<R>> ordered = ordered(entries);
        KeyedTable<R, ?> table = ordered.get(0).keyed();
        List<R> rows = new ArrayList<>(ordered.size());
        point.guardEach("delete", ordered, entry -> {
            rows.add(entry.known());
            hooks.beforeDelete(entry, entry.known());
        });
        boolean[] met = point.guard("delete", ordered, () -> batches.delete(table, rows));
        for (int i = 0; i < ordered.size(); i++) {
            Entry<R> entry = ordered.get(i);
            R row = rows.get(i);
            if (!met[i]) {
                missed("delete", entry, row);
            } else {
                point.guard("delete", entry, () -> hooks.afterDelete(entry, row));
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
        entry.current = free;
        send(one, difference.written());
    }

    private <R> void missed(String action, Entry<R> entry, R row) {
        RowanException problem = batches.missing(entry.keyed(), row);
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

    /** By key, where that has an order, so that sessions that write the same rows wait for each other and do not lock up. */
    private static <R> List<Entry<R>> ordered(List<Entry<R>> entries) {
        if (entries.size() < 2 || !(entries.get(0).key instanceof Comparable)) {
            return entries;
        }
        List<Entry<R>> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(Flush::comparable));
        return ordered;
    }

    @SuppressWarnings("unchecked") // keys of one table are of one type, which compares with itself
    private static Comparable<Object> comparable(Entry<?> entry) {
        return (Comparable<Object>) Objects.requireNonNull(entry.key);
    }

    /** Entries of one table, whose record is not known here. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Entry<Object>> cast(List<Entry<?>> entries) {
        return (List) entries;
    }
}
