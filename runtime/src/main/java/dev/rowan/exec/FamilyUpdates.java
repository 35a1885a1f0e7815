package dev.rowan.exec;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Updates records of a joined family: those of each member together, whatever their order. */
final class FamilyUpdates<R, K> {
    private final RecordBatches batches;
    private final FamilyTable<R, K> family;

    FamilyUpdates(RecordBatches batches, FamilyTable<R, K> family) {
        this.batches = batches;
        this.family = family;
    }

    /** Writes columns of the family; gives what {@link RecordBatches#update} does. */
    List<@Nullable R> update(BitSet columns, List<? extends RowChange<R>> changes) {
        Map<KeyedTable<R, K>, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            places.computeIfAbsent(family.member(changes.get(i).after()), member -> new ArrayList<>())
                    .add(i);
        }
        List<@Nullable R> stored = new ArrayList<>(changes.size());
        changes.forEach(change -> stored.add(change.after()));
        places.forEach((member, positions) -> {
            List<@Nullable R> updated = batches.update(
                    member,
                    columns(member, columns),
                    positions.stream().map(changes::get).toList());
            for (int i = 0; i < positions.size(); i++) {
                stored.set(positions.get(i), updated.get(i));
            }
        });
        return stored;
    }

    /** The ordinals of the member's columns that are among those of the family. */
    private BitSet columns(KeyedTable<R, K> member, BitSet ofFamily) {
        List<String> names = ofFamily.stream()
                .mapToObj(ordinal -> family.meta().columns().get(ordinal).name())
                .toList();
        BitSet own = new BitSet();
        List<ColumnMeta> columns = member.meta().columns();
        for (int i = 0; i < columns.size(); i++) {
            own.set(i, names.contains(columns.get(i).name()));
        }
        return own;
    }
}
