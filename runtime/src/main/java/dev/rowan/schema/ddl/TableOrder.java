package dev.rowan.schema.ddl;

import dev.rowan.meta.ForeignKeyMeta;
import dev.rowan.meta.TableMeta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables in the order in which they can be created: what is referred to comes first, as far as there are no circles. */
final class TableOrder {
    private final Map<String, TableMeta> byName = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final List<TableMeta> ordered = new ArrayList<>();

    private TableOrder() {}

    static List<TableMeta> of(Collection<TableMeta> tables) {
        TableOrder order = new TableOrder();
        for (TableMeta table : tables) {
            order.byName.put(table.toString(), table);
        }
        order.byName.values().forEach(order::place);
        return List.copyOf(order.ordered);
    }

    /** The keys by which a table refers to tables that come after it, in an order that {@link #of} made. */
    static List<ForeignKeyMeta> forward(TableMeta table, List<TableMeta> ordered) {
        List<String> later = ordered.subList(ordered.indexOf(table) + 1, ordered.size()).stream()
                .map(TableMeta::toString)
                .toList();
        return table.foreignKeys().stream()
                .filter(key -> later.contains(nameOfTarget(key)))
                .toList();
    }

    private void place(TableMeta table) {
        if (!begun.add(table.toString())) {
            return;
        }
        for (ForeignKeyMeta key : table.foreignKeys()) {
            TableMeta target = byName.get(nameOfTarget(key));
            if (target != null) {
                place(target);
            }
        }
        ordered.add(table);
    }

    static String nameOfTarget(ForeignKeyMeta key) {
        return key.schema() == null ? key.table() : key.schema() + "." + key.table();
    }
}
