package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts tables behind those that they refer to, and otherwise leaves their order; circles are cut where they are met. */
public final class DependencyOrder {

    private final Map<ClassRef, TableModel> tables = new LinkedHashMap<>();
    private final Set<ClassRef> visited = new LinkedHashSet<>();
    private final List<TableModel> ordered = new ArrayList<>();

    private DependencyOrder(List<TableModel> tables) {
        tables.forEach(table -> this.tables.put(table.type(), table));
    }

    /** The tables, each once. */
    public static List<TableModel> of(List<TableModel> tables) {
        DependencyOrder order = new DependencyOrder(tables);
        order.tables.values().forEach(order::visit);
        return List.copyOf(order.ordered);
    }

    private void visit(TableModel table) {
        if (!visited.add(table.type())) {
            return;
        }
        table.constraints(ConstraintModel.ForeignKey.class).stream()
                .flatMap(key -> key.reference().target().stream())
                .map(target -> tables.get(target.record()))
                .filter(Objects::nonNull)
                .forEach(this::visit);
        ordered.add(table);
    }
}
