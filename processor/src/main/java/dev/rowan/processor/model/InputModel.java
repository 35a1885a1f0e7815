package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A record with some of a table's components.
 *
 * @param target the class that {@code of} names
 * @param table its table; empty when it is no {@code @Table} record
 */
public record InputModel(RecordFacts facts, List<ComponentModel> components, TypeRef target, Optional<TableModel> table)
        implements RecordModel {

    public InputModel {
        components = List.copyOf(components);
    }
}
