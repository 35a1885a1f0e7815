package dev.rowan.session;

import dev.rowan.exec.Executor;
import dev.rowan.exec.RecordBatches;
import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.RelationMeta;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Relation;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes with records that are removed, by relations that cascade, where the database does not see to that itself. */
final class Cascades {
    private final RecordBatches batches;
    private final IdentityMap map;
    private final Consumer<Entry<?>> take;

    /** {@code take} removes what waits to be inserted. */
    Cascades(Executor executor, IdentityMap map, Consumer<Entry<?>> take) {
        this.batches = new RecordBatches(executor);
        this.map = map;
        this.take = take;
    }

    /** Whether anything may go with a record. */
    static boolean startFrom(Entry<?> entry) {
        for (Relation<?, ?> relation : entry.table().relations()) {
            if (relation.meta().cascading()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what belongs to those that are removed, one statement for each relation and generation, and has it removed. What
     * waits to be inserted and would belong to them is not inserted.
     */
    void run(Waiting touched) {
        List<Entry<?>> owners = new ArrayList<>();
        for (Entry<?> entry = touched.first(); entry != null; entry = entry.later) {
            Entry<?> gone = entry.isGoing() ? entry : entry.replaced;
            if (gone != null) {
                owners.add(gone);
            }
        }
        while (!owners.isEmpty()) {
            List<Entry<?>> further = new ArrayList<>();
            Map<Table<?>, List<Entry<?>>> byTable = new LinkedHashMap<>();
            owners.forEach(owner -> byTable.computeIfAbsent(owner.table(), table -> new ArrayList<>())
                    .add(owner));
            byTable.forEach((table, some) -> {
                for (Relation<?, ?> relation : table.relations()) {
                    if (relation.meta().cascading()) {
                        List<Entry<?>> found = belonging(relation, some);
                        found.forEach(touched::add);
                        further.addAll(found);
                        further.addAll(waiting(relation, some, touched));
                    }
                }
            });
            owners = further;
        }
    }

    private List<Entry<?>> belonging(Relation<?, ?> relation, List<Entry<?>> owners) {
        Table<?> link = relation.through();
        KeyedTable<Object, Object> table = SaveLevel.keyed(link == null ? relation.target() : link);
        RelationMeta.Ends ends = relation.meta().ends();
        ForeignKeyMeta key = ForeignKeys.by(table.meta(), ends.to());
        if (key != null && OnDelete.acts(key)) {
            return List.of();
        }
        List<List<Object>> keys = new ArrayList<>(owners.size());
        for (Entry<?> owner : owners) {
            List<Object> values = owner.stored ? values(owner, ends.from()) : null;
            if (values != null) {
                keys.add(values);
            }
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        int[] columns = Values.ordinals(table.meta(), ends.to());
        Set<List<Object>> gone = new HashSet<>(keys);
        List<Entry<?>> found = new ArrayList<>();
        for (Object row : batches.read(table, SaveBranch.columns(table.meta(), columns), keys)) {
            Entry<Object> entry = map.get(table, table.mapping().key(row));
            if (entry == null) {
                entry = Entry.clean(table, row);
                map.put(entry, table.mapping().key(row));
            }
            Filling said = key == null ? null : Filling.of(entry.links, key);
            boolean goes = said == null
                    ? gone.contains(Values.of(table.mapping(), entry.current(), columns))
                    : owners.contains(said.parent());
            if (goes && entry.state != RecordState.REMOVED) {
                entry.state = RecordState.REMOVED;
                found.add(entry);
            }
        }
        return found;
    }

    private List<Entry<?>> waiting(Relation<?, ?> relation, List<Entry<?>> owners, Waiting touched) {
        Table<?> link = relation.through();
        TableMeta table = (link == null ? relation.target() : link).meta();
        RelationMeta.Ends ends = relation.meta().ends();
        List<Entry<?>> found = new ArrayList<>();
        for (Entry<?> entry = touched.first(); entry != null; entry = entry.later) {
            if (entry.state == RecordState.PENDING && entry.meta().isSameTable(table) && belongs(entry, ends, owners)) {
                found.add(entry);
            }
        }
        found.forEach(take);
        return found;
    }

    private boolean belongs(Entry<?> entry, RelationMeta.Ends ends, List<Entry<?>> owners) {
        for (Filling filling : entry.links) {
            if (filling.key().columns().equals(ends.to())) {
                return owners.contains(filling.parent());
            }
        }
        List<Object> values = values(entry, ends.to());
        return values != null
                && owners.stream().anyMatch(owner -> !isReplaced(owner) && values.equals(values(owner, ends.from())));
    }

    /** Whether what was added under the same key is meant by those who refer to it. */
    private boolean isReplaced(Entry<?> owner) {
        return owner.key != null && map.hasOther(owner, owner.key);
    }

    private static <R> @Nullable List<Object> values(Entry<R> entry, List<String> columns) {
        return Values.of(entry.mapping(), entry.known(), Values.ordinals(entry.meta(), columns));
    }
}
