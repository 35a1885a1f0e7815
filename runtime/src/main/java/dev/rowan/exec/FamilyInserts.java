package dev.rowan.exec;

import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inserts records of a family: those of each member together, whatever their order. */
final class FamilyInserts<R, K> {
    private final Records records;
    private final FamilyTable<R, K> family;

    FamilyInserts(Records records, FamilyTable<R, K> family) {
        this.records = records;
        this.family = family;
    }

    /** Inserts them, and reads nothing back. */
    void insertUnread(List<? extends R> rows) {
        Map<KeyedTable<R, K>, List<R>> members = new LinkedHashMap<>();
        for (R row : rows) {
            members.computeIfAbsent(family.member(row), member -> new ArrayList<>())
                    .add(row);
        }
        members.forEach(records::insertUnread);
    }

    /** Inserts them, and gives them back in their order as they are stored. */
    List<R> insertAll(List<? extends R> rows) {
        Map<KeyedTable<R, K>, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.computeIfAbsent(family.member(rows.get(i)), member -> new ArrayList<>())
                    .add(i);
        }
        List<R> stored = new ArrayList<>(rows);
        places.forEach((member, positions) -> {
            List<R> inserted = records.insertAll(
                    member, positions.stream().<R>map(rows::get).toList());
            for (int i = 0; i < positions.size(); i++) {
                stored.set(positions.get(i), inserted.get(i));
            }
        });
        return Collections.unmodifiableList(stored);
    }
}
