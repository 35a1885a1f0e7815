package dev.rowan.session;

import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries by their tables, both in the order in which they come. */
final class ByTable {
    private ByTable() {}

    /** Entries of a table mostly come together, and then need no list of their own. The list must not change meanwhile. */
    @SuppressWarnings("ReferenceEquality") // there is one for each table
    static Map<TableMeta, List<Entry<?>>> of(List<Entry<?>> entries) {
        Map<TableMeta, List<Entry<?>>> byTable = new LinkedHashMap<>();
        int from = 0;
        for (int i = 1; i <= entries.size(); i++) {
            TableMeta table = entries.get(from).meta();
            if (i == entries.size() || entries.get(i).meta() != table) {
                byTable.merge(table, entries.subList(from, i), ByTable::joined);
                from = i;
            }
        }
        return byTable;
    }

    private static List<Entry<?>> joined(List<Entry<?>> some, List<Entry<?>> others) {
        List<Entry<?>> all = some instanceof ArrayList ? some : new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
