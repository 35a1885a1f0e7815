package dev.rowan.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Circles of foreign keys that are never NULL. Each table is looked at once, however many others lead to it: there may be
 * thousands behind each other.
 */
public final class RequiredCircles {
    private final OtherTables tables;
    private final Map<ClassRef, Set<ClassRef>> known = new HashMap<>();

    /** Of tables that are found by their records. */
    public RequiredCircles(OtherTables tables) {
        this.tables = tables;
    }

    /** The records of the circle that a table is in, its own among them; none if it is in none. */
    public Set<ClassRef> of(TableModel table) {
        if (!known.containsKey(table.type())) {
            Map<ClassRef, Set<ClassRef>> needs = unknown(table);
            leaveOut(needs);
            for (ClassRef each : needs.keySet()) {
                known.put(each, circle(each, needs));
            }
        }
        return known.getOrDefault(table.type(), Set.of());
    }

    /** What the tables that a table leads to need, the nearest first, but for those that are known. */
    private Map<ClassRef, Set<ClassRef>> unknown(TableModel table) {
        Map<ClassRef, Set<ClassRef>> needs = new LinkedHashMap<>();
        Deque<TableModel> next = new ArrayDeque<>(List.of(table));
        while (!next.isEmpty()) {
            TableModel each = next.remove();
            if (!known.containsKey(each.type()) && !needs.containsKey(each.type())) {
                List<TableModel> needed = needed(each);
                needs.put(each.type(), needed.stream().map(TableModel::type).collect(Collectors.toSet()));
                next.addAll(needed);
            }
        }
        return needs;
    }

    /** The other tables whose rows have to be there before one of the table. */
    private List<TableModel> needed(TableModel table) {
        return table.constraints(ConstraintModel.ForeignKey.class).stream()
                .filter(key -> table.columns(key.paths()).stream().noneMatch(ColumnModel::nullable))
                .flatMap(key -> tables.find(key.reference().spec().target()).stream())
                .filter(other -> !other.type().equals(table.type()))
                .toList();
    }

    /** Leaves out what leads to no circle, the farthest first. */
    private void leaveOut(Map<ClassRef, Set<ClassRef>> needs) {
        boolean less = true;
        while (less) {
            List<Map.Entry<ClassRef, Set<ClassRef>>> left = new ArrayList<>(needs.entrySet());
            Collections.reverse(left);
            for (Map.Entry<ClassRef, Set<ClassRef>> each : left) {
                if (each.getValue().stream().noneMatch(needs::containsKey)) {
                    needs.remove(each.getKey());
                    known.put(each.getKey(), Set.of());
                }
            }
            less = needs.size() < left.size();
        }
    }

    private static Set<ClassRef> circle(ClassRef record, Map<ClassRef, Set<ClassRef>> needs) {
        return reached(record, needs).stream()
                .filter(each -> reached(each, needs).contains(record))
                .collect(Collectors.toSet());
    }

    private static Set<ClassRef> reached(ClassRef from, Map<ClassRef, Set<ClassRef>> needs) {
        Set<ClassRef> reached = new HashSet<>();
        Deque<ClassRef> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (ClassRef each : needs.getOrDefault(next.remove(), Set.of())) {
                if (reached.add(each)) {
                    next.add(each);
                }
            }
        }
        return reached;
    }
}
